package shop.vitrine.payments;

import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Separate threads for webhooks: in the common pool they queued behind buyers' requests that waited for them, and with
 * two hundred buyers in checkout no payment page opened.
 */
public class MachineThreadPool implements ServletExtension {
    private static final List<String> MACHINES = List.of("/webhooks/payments/", "/test-gateway/api/");
    private static final int THREADS = 8;
    private static final int QUEUE_SIZE = 500;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext application) {
        ThreadPoolExecutor lane = executor();
        deployment.addInitialHandlerChainWrapper(next -> split(next, lane));
    }

    private static HttpHandler split(HttpHandler next, ThreadPoolExecutor lane) {
        return exchange -> {
            String path = exchange.getRelativePath();
            if (exchange.isInIoThread() && MACHINES.stream().anyMatch(path::startsWith)) exchange.dispatch(lane, next);
            else next.handleRequest(exchange);
        };
    }

    /** Idle threads end, so that none survive undeployment. */
    private static ThreadPoolExecutor executor() {
        ThreadPoolExecutor lane = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(QUEUE_SIZE),
                Thread.ofPlatform().daemon().name("machines-", 1).factory());
        lane.allowCoreThreadTimeOut(true);
        return lane;
    }
}
