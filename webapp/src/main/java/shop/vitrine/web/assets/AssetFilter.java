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

/** Serves the joined stylesheets, and tells browsers to keep an asset for ever when its hash is in its address. */
@WebFilter({"/assets/*", "/webjars/*"})
public class AssetFilter extends HttpFilter {
    @Inject
    transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.getParameter("v") != null)
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        Optional<byte[]> styles = assets.joined(request.getRequestURI());
        if (styles.isPresent()) {
            response.setContentType("text/css;charset=UTF-8");
            response.getOutputStream().write(styles.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
