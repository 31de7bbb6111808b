package shop.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SamplePerson;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Concurrent changes of one row: the later one does not undo the earlier. */
class AccountRacesIT {
    /** More with {@code -Dvitrine.rounds=200}; a lost update showed in three rounds of four. */
    private static final int ROUNDS = Integer.getInteger("vitrine.rounds", 8);

    private static final int WRITERS = 4;
    private static final String OLD = SamplePerson.PASSWORD;
    private static final String NEW = "seven herons in the fog";

    private final SampleMarket market = SampleMarket.open();

    @Test
    void aPasswordSetAnewStaysBesideTheLanguageForm() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            SamplePerson person = market.register("Rae Reset");
            String link = reset(person);
            besideLanguages(person, () -> market.visitor().post(link, "password", NEW))
                    .expect(303);
            assertThat(signIn(person, OLD))
                    .as("round %d, the old password", round)
                    .isEqualTo(422);
            assertThat(signIn(person, NEW))
                    .as("round %d, the new password", round)
                    .isEqualTo(303);
        }
    }

    @Test
    void aPasswordChangedStaysBesideTheLanguageForm() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            SamplePerson person = market.register("Chris Change");
            besideLanguages(person, () -> person.visitor().post("/account/password", "present", OLD, "password", NEW))
                    .expect(303);
            assertThat(signIn(person, OLD))
                    .as("round %d, the old password", round)
                    .isEqualTo(422);
            assertThat(signIn(person, NEW))
                    .as("round %d, the new password", round)
                    .isEqualTo(303);
        }
    }

    @Test
    void aDeletedAccountStaysDeletedBesideTheLanguageForm() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            SamplePerson person = market.register("Dee Deleted");
            String id = id(person);
            besideLanguages(person, () -> person.visitor().post("/account/deletion", "password", OLD))
                    .expect(303);
            assertGone(id, round);
            assertThat(signIn(person, OLD)).as("round %d", round).isEqualTo(422);
        }
    }

    @Test
    void aConfirmationStaysBesideTheLanguageForm() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String email = "races-" + UUID.randomUUID() + "@example.org";
            SamplePerson person = market.register("Connie Confirm");
            String id = id(person);
            market.texts("update persons set confirmed_at = null where id = ? returning id", id);
            person.visitor()
                    .post("/account/email", "email", email, "password", OLD)
                    .expect(200);
            String link = linkTo(email, "/confirm/");
            besideLanguages(person, () -> market.visitor().post(link)).expect(200);
            assertThat(market.texts("select email from persons where id = ? and confirmed_at is not null", id))
                    .as("round %d", round)
                    .containsExactly(email);
        }
    }

    @Test
    void aLoweredRoleStaysBesideTheMailsForm() throws Exception {
        SampleShop shop = SampleShops.empty();
        TestVisitor owner = shop.owner();
        for (int round = 0; round < ROUNDS; round++) {
            SamplePerson person = shop.person("OWNER");
            String id = id(person);
            String page = "/seller/settings/members/" + id + "/role";
            Map<String, String> cookies = Map.copyOf(person.visitor().cookies());
            beside(
                            writer -> tab(cookies).post("/seller/settings/mail-preferences"),
                            () -> owner.post(page, "role", "CATALOGUE", "version", "OWNER"))
                    .expect(303);
            assertThat(market.texts("select role from members where shop_id = ? and person_id = ?", shop.id(), id))
                    .as("round %d", round)
                    .containsExactly("CATALOGUE");
        }
    }

    @Test
    void noSessionOfTheOldPasswordOutlivesItsReset() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            SamplePerson person = market.register("Sam Session");
            String link = reset(person);
            List<TestVisitor> guests = guests();
            together(
                    () -> market.visitor().post(link, "password", NEW),
                    guests.stream()
                            .map(guest -> (Callable<TestResponse>)
                                    () -> guest.post("/login", "email", person.email(), "password", OLD))
                            .toList());
            for (TestVisitor guest : guests)
                assertThat(guest.get("/account").status()).as("round %d", round).isEqualTo(303);
            assertThat(signIn(person, NEW)).isEqualTo(303);
        }
    }

    @Test
    void noSessionOutlivesTheAccount() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            SamplePerson person = market.register("Zoe Zombie");
            String id = id(person);
            String link = reset(person);
            List<TestVisitor> guests = guests();
            List<Callable<TestResponse>> others = new ArrayList<>(guests.stream()
                    .map(guest -> (Callable<TestResponse>)
                            () -> guest.post("/login", "email", person.email(), "password", OLD))
                    .toList());
            others.add(() -> market.visitor().post(link, "password", NEW));
            TestResponse end = together(() -> person.visitor().post("/account/deletion", "password", OLD), others);
            // The reset came first and ended the session that was to delete the account, or changed its password.
            if (market.count("select count(*) from persons where id = ? and deleted_at is not null", id) == 0) {
                assertThat(end.header("Location")).as("round %d", round).isNotEqualTo("/goodbye");
                continue;
            }
            assertGone(id, round);
            for (TestVisitor guest : guests)
                assertThat(guest.get("/account").status()).as("round %d", round).isEqualTo(303);
        }
    }

    private void assertGone(String id, int round) {
        assertThat(market.count("""
            select count(*) from persons where id = ? and deleted_at is not null and password is null and not admin
              and email = id || '@deleted.invalid' and name = '-'
            """, id)).as("round %d", round).isEqualTo(1);
        assertThat(market.count("select count(*) from sessions where person_id = ?", id))
                .as("round %d", round)
                .isZero();
    }

    private TestResponse besideLanguages(SamplePerson person, Callable<TestResponse> act) throws Exception {
        Map<String, String> cookies = Map.copyOf(person.visitor().cookies());
        return beside(
                writer -> tab(cookies).post("/language", "language", writer % 2 == 0 ? "de" : "en", "to", "/shop"),
                act);
    }

    private interface Writer {
        TestResponse write(int number);
    }

    /** Runs once while others keep writing the same row. */
    private static TestResponse beside(Writer writer, Callable<TestResponse> act) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(WRITERS);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int first = i;
                running.add(threads.submit(() -> {
                    for (int number = first; !done.get(); number++) {
                        int status = writer.write(number).status();
                        begun.countDown();
                        assertThat(status).isLessThan(500);
                    }
                }));
            }
            TestResponse answer;
            try {
                begun.await();
                answer = act.call();
            } finally {
                done.set(true);
            }
            for (Future<?> one : running) one.get();
            return answer;
        }
    }

    /** Concurrently. @return the response to the first; none may be a server error */
    private static TestResponse together(Callable<TestResponse> act, List<Callable<TestResponse>> others)
            throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(others.size() + 1)) {
            Future<TestResponse> first = threads.submit(() -> {
                start.await();
                return act.call();
            });
            List<Future<TestResponse>> rest = new ArrayList<>();
            for (Callable<TestResponse> other : others)
                rest.add(threads.submit(() -> {
                    start.await();
                    return other.call();
                }));
            start.countDown();
            for (Future<TestResponse> one : rest) assertThat(one.get().status()).isLessThan(500);
            assertThat(first.get().status()).isLessThan(500);
            return first.get();
        }
    }

    private List<TestVisitor> guests() {
        return List.of(market.visitor(), market.visitor(), market.visitor(), market.visitor());
    }

    /** Another tab of the same browser. */
    private TestVisitor tab(Map<String, String> cookies) {
        TestVisitor tab = market.visitor();
        tab.cookies().putAll(cookies);
        return tab;
    }

    private String reset(SamplePerson person) {
        market.visitor().post("/login/forgotten", "email", person.email()).expect(200);
        return linkTo(person.email(), "/login/reset/");
    }

    private String linkTo(String email, String path) {
        return market.texts(
                        "select substring(html from '" + path + "[A-Za-z0-9_-]+') from outgoing_mails"
                                + " where recipient = ? order by id desc limit 1",
                        email)
                .getFirst();
    }

    private int signIn(SamplePerson person, String password) {
        return market.visitor()
                .post("/login", "email", person.email(), "password", password)
                .status();
    }

    private String id(SamplePerson person) {
        return market.texts("select id from persons where email = ?::citext", person.email())
                .getFirst();
    }
}
