package shop.vitrine.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;
import shop.vitrine.house.MarketClock;
import shop.vitrine.house.Settings;
import shop.vitrine.pages.Templates;

/** Mails on their way out. */
@ApplicationScoped
@Transactional
public class Mails {
    private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");

    @PersistenceContext
    EntityManager entities;

    @Inject
    MarketClock clock;

    @Inject
    Templates templates;

    /**
     * Writes a mail in the caller's transaction: it leaves only if that commits, and soon after.
     *
     * @param template the name of {@code templates/mail/<name>.html}, whose title becomes the subject; besides the model
     *     it knows {@code url}, the market's address for links
     */
    public void write(String recipient, Locale language, String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("url", Settings.url());
        String html = templates.render("mail/" + template, Set.of(), language, all);
        entities.persist(new Mail(recipient, new Letter(subject(html), html, PlainText.of(html)), clock.now()));
    }

    /** Some due mails, which no other node takes meanwhile. */
    List<Mail> take(int most) {
        List<Mail> due = entities.createQuery(
                        "select m from Mail m where m.dueAt <= :now order by m.dueAt, m.id", Mail.class)
                .setParameter("now", clock.now())
                .setMaxResults(most)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", org.hibernate.LockOptions.SKIP_LOCKED)
                .getResultList();
        due.forEach(mail -> mail.take(clock.now()));
        return due;
    }

    Mail get(Long id) {
        return entities.find(Mail.class, id);
    }

    private static String subject(String html) {
        Matcher title = TITLE.matcher(html);
        if (!title.find()) throw new IllegalStateException("A mail's template needs a title");
        return HtmlEscape.unescapeHtml(title.group(1)).strip().replaceAll("\\s+", " ");
    }
}
