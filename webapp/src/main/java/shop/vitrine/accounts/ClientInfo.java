package shop.vitrine.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. */
@RequestScoped
public class ClientInfo {
    private static final int MAX_LENGTH = 300;

    @Inject
    HttpServletRequest request;

    /** The network address. */
    public String address() {
        return request.getRemoteAddr();
    }

    /** What the browser says of itself, or null. */
    public String device() {
        String said = request.getHeader("User-Agent");
        return said == null || said.length() <= MAX_LENGTH ? said : said.substring(0, MAX_LENGTH);
    }
}
