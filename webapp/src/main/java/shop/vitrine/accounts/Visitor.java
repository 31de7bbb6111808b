package shop.vitrine.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Identity;
import shop.vitrine.web.http.Cookies;

/**
 * Who asks for the current page. Asked for the first time it costs one query, and none for visitors without a session
 * cookie. Public pages never ask.
 */
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

    /** The person, if signed in. Changes to it are kept only if it was first asked for within the transaction. */
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

    /** {@link Roles} of the person; none for somebody not signed in. */
    public Set<String> roles() {
        return known().map(AuthenticatedPerson::roles).orElse(Set.of());
    }

    /** The id of the shop that this browser was last told to look after; of one where the person may work no more, too. */
    public Optional<String> selectedShop() {
        return known().map(AuthenticatedPerson::session).map(Session::shop);
    }

    /** From here on this browser looks after that shop. */
    public void choose(String shop) {
        token().ifPresent(token -> sessions.selectShop(token, shop));
    }

    /** The id of this session, for who asks about all of a person's. */
    public String sessionId() {
        return known().map(person -> person.session().id()).orElseThrow();
    }

    /** Whether this session has shown a second factor. */
    public boolean isStrong() {
        return known().filter(person -> person.session().isStrong()).isPresent();
    }

    /** From here on this session counts as one that has shown a second factor: its person has just set one up. */
    public void strengthen() {
        token().ifPresent(sessions::strengthen);
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

    /** Once for a request, and before it changes the session itself. */
    private void noteSeen() {
        if (!noted
                && known.filter(person -> person.session().isUnseenAt(current.now()))
                        .isPresent()) token().ifPresent(sessions::noteSeen);
        noted = true;
    }

    private Optional<Token> token() {
        return cookies.find(COOKIE).map(Token::new);
    }
}
