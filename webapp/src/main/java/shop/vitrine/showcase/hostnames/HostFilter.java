package shop.vitrine.showcase.hostnames;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.platform.Settings;
import shop.vitrine.showcase.ShopHostUrl;
import shop.vitrine.showcase.ShowcaseResource;

/**
 * Serves the market at its own host, showcases read-only at verified hosts, nothing elsewhere. First in {@code
 * web.xml}.
 */
public class HostFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED = 421;

    /** Assets that are the same at every host. */
    private static final String FILES = "/(assets|webjars|media)/.+";

    /** Market paths that a visitor may type after a shop's host; collections of the same name win. */
    private static final String COLLECTION = "/[a-z0-9-]+";

    private static final String MARKET = "/(shop|cart|checkout|orders|account|login|register|seller|me)";

    @Inject
    transient KnownHosts hosts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = host(request);
        if (host != null && hosts.isMarket(host)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<KnownHosts.HostedShop> tenant = host == null ? Optional.empty() : hosts.find(host);
        if (tenant.isEmpty()) respond(response, MISDIRECTED, "There is nothing at this address.");
        else if (!tenant.get().active()) respond(response, 404, "There is nothing at this address.");
        else if (!request.getMethod().matches("GET|HEAD")) respond(response, 405, "Here is nothing to change.");
        else show(tenant.get().handle(), host, request, response, chain);
    }

    private static void show(
            String handle, String host, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.matches(FILES)) {
            chain.doFilter(request, response);
        } else if (path.equals("/robots.txt")) {
            respond(response, 200, "User-agent: *\nAllow: /\n\nSitemap: " + ShopHostUrl.of(host) + "/sitemap.xml\n");
        } else if (path.equals("/")
                || path.equals("/theme.css")
                || path.equals("/sitemap.xml")
                || path.matches(COLLECTION) && !path.matches(MARKET)) {
            request.setAttribute(ShowcaseResource.AT_OWN_HOST, true);
            request.getRequestDispatcher("/@" + handle + (path.equals("/") ? "" : path))
                    .forward(request, response);
        } else {
            String query = request.getQueryString();
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(Settings.url() + path + (query == null ? "" : "?" + query));
        }
    }

    /** Lower case, without port and trailing dot; null if the request is ambiguous. */
    private static String host(HttpServletRequest request) {
        if (Collections.list(request.getHeaders("Host")).size() != 1) return null;
        try {
            String named = bare(request.getServerName());
            String asked = URI.create(request.getRequestURL().toString()).getHost();
            return asked != null && bare(asked).equals(named) ? named : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String bare(String host) {
        String small = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }

    private static void respond(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write(text);
    }
}
