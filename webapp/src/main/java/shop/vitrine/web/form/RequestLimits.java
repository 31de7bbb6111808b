package shop.vitrine.web.form;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.HttpContinueAcceptingHandler;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import shop.vitrine.web.http.MachinePaths;

/** Buffers small bodies before a thread works on them, so that slow senders hold connections only. */
public class RequestLimits implements ServletExtension {
    static final int MAX_FORM = 256 * 1024;
    private static final int MAX_MACHINE = 64 * 1024;
    private static final int DEADLINE_SECONDS = 20;

    /** The server's buffer size is unknown here; this many suffice for any small body. */
    private static final int BUFFERS = 1 + MAX_FORM / 1024;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(RequestLimits::handler);
    }

    private static HttpHandler handler(HttpHandler next) {
        HttpHandler whole = new HttpContinueAcceptingHandler(new RequestBufferingHandler(inTime(next), BUFFERS));
        return exchange -> {
            if (exchange.isRequestComplete() || isMultipart(exchange)) {
                next.handleRequest(exchange);
                return;
            }
            int most = MachinePaths.contain(exchange.getRelativePath()) ? MAX_MACHINE : MAX_FORM;
            if (exchange.getRequestContentLength() > most) {
                exchange.setStatusCode(StatusCodes.REQUEST_ENTITY_TOO_LARGE).setPersistent(false);
                exchange.endExchange();
                return;
            }
            exchange.setMaxEntitySize(most);
            exchange.putAttachment(Deadline.KEY, Deadline.start(exchange));
            whole.handleRequest(exchange);
        };
    }

    private static HttpHandler inTime(HttpHandler next) {
        return exchange -> {
            exchange.getAttachment(Deadline.KEY).met();
            next.handleRequest(exchange);
        };
    }

    private static boolean isMultipart(HttpServerExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return type != null && type.startsWith("multipart/form-data");
    }

    /** Ends the connection of a sender who has not finished in time. */
    private static final class Deadline {
        static final AttachmentKey<Deadline> KEY = AttachmentKey.create(Deadline.class);

        private volatile boolean met;

        static Deadline start(HttpServerExchange exchange) {
            Deadline deadline = new Deadline();
            CompletableFuture.delayedExecutor(DEADLINE_SECONDS, TimeUnit.SECONDS)
                    .execute(() -> deadline.closeUnlessMet(exchange));
            return deadline;
        }

        void met() {
            met = true;
        }

        private void closeUnlessMet(HttpServerExchange exchange) {
            if (met) return;
            try {
                exchange.getConnection().close();
            } catch (IOException e) {
                // The sender has gone already.
            }
        }
    }
}
