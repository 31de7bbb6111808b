package shop.vitrine.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Network address and user agent of the current request. */
@RequestScoped
public class ClientInfo {
    private static final int MAX_LENGTH = 300;

    @Inject
    HttpServletRequest request;

    public String address() {
        return request.getRemoteAddr();
    }

    public String device() {
        String said = request.getHeader("User-Agent");
        return said == null || said.length() <= MAX_LENGTH ? said : said.substring(0, MAX_LENGTH);
    }
}
