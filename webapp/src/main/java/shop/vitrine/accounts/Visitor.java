package shop.vitrine.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Identity;
import shop.vitrine.web.http.Cookies;

/** Who requests the page. The first use costs one query, or none without a session cookie; public pages never ask. */
@RequestScoped
public class Visitor implements Identity {
    private static final String COOKIE = "session";

    @Inject
    Cookies cookies;

    @Inject
    Sessions sessions;

    @Inject
    Current current;

    private Optional<AuthenticatedPerson> known;
    private boolean noted;

    /** Changes are saved only if it was first called within the transaction. */
    public Optional<Person> person() {
        return known().map(AuthenticatedPerson::person);
    }

    @Override
    public Optional<String> personId() {
        return person().map(Person::id);
    }

    public boolean isSignedIn() {
        return known().isPresent();
    }

    public Set<String> roles() {
        return known().map(AuthenticatedPerson::roles).orElse(Set.of());
    }

    /** Possibly of a shop where the person no longer works. */
    public Optional<String> selectedShop() {
        return known().map(AuthenticatedPerson::session).map(Session::shop);
    }

    public void choose(String shop) {
        token().ifPresent(token -> sessions.selectShop(token, shop));
    }

    /** Id of the current session. */
    public String sessionId() {
        return known().map(person -> person.session().id()).orElseThrow();
    }

    /** Whether a second factor was shown. */
    public boolean isStrong() {
        return known().filter(person -> person.session().isStrong()).isPresent();
    }

    /** The person has just set up a second factor. */
    public void strengthen() {
        token().ifPresent(sessions::strengthen);
        reload();
    }

    /** For use after a lock, when the session may have ended meanwhile. */
    public void reload() {
        known = null;
    }

    void signIn(Person person, boolean strong) {
        token().ifPresent(sessions::end);
        Token token = sessions.start(person, strong);
        cookies.put(COOKIE, token.text(), Cookies.MAX_LIFE);
        cookies.markPersonal();
        known = sessions.find(token);
    }

    public void signOut() {
        token().ifPresent(sessions::end);
        cookies.remove(COOKIE);
        cookies.unmarkPersonal();
        known = Optional.empty();
    }

    private Optional<AuthenticatedPerson> known() {
        if (known == null) {
            known = token().flatMap(sessions::find);
            noteSeen();
            if (known.isEmpty() && token().isPresent()) cookies.remove(COOKIE);
        }
        return known;
    }

    private void noteSeen() {
        if (!noted
                && known.filter(person -> person.session().isActivityStale(current.now()))
                        .isPresent()) token().ifPresent(sessions::noteSeen);
        noted = true;
    }

    private Optional<Token> token() {
        return cookies.find(COOKIE).map(Token::new);
    }
}
