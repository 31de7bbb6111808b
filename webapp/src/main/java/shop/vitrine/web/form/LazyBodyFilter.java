package shop.vitrine.web.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leaves multipart bodies unread, since the container cannot parse them once it has handed out the stream. */
@WebFilter("/*")
public class LazyBodyFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean files = type != null && type.startsWith("multipart/form-data");
        chain.doFilter(files ? new Unread(request) : request, response);
    }

    private static final class Unread extends HttpServletRequestWrapper {
        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Late();
        }

        private ServletInputStream body() throws IOException {
            return super.getInputStream();
        }

        private final class Late extends ServletInputStream {
            @Override
            public int read() throws IOException {
                return body().read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return body().read(bytes, offset, length);
            }

            @Override
            public boolean isFinished() {
                return false;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        }
    }
}
