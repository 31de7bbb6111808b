package shop.vitrine.web.assets;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Allows permanent caching only with the hash of the current content: another may belong to a coming release. */
@WebFilter({"/assets/*", "/webjars/*"})
public class AssetFilter extends HttpFilter {
    @Inject
    transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().matches("GET|HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String path = request.getRequestURI();
        // Not getParameter, which would read a body.
        String query = request.getQueryString();
        if (query != null)
            response.setHeader(
                    "Cache-Control",
                    assets.isCurrent(path, query) ? "public, max-age=31536000, immutable" : "no-store");
        Optional<byte[]> styles = assets.joined(path);
        if (styles.isPresent()) {
            response.setContentType("text/css;charset=UTF-8");
            response.getOutputStream().write(styles.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
