package shop.vitrine.mail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;
import shop.vitrine.platform.Settings;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.Templates;

/** The queue of outgoing mails. */
@Repository
public class OutgoingMails {
    private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    @Inject
    Templates templates;

    /** Queues a mail, sent soon after commit; the template's title becomes the subject, {@code url} is the market's. */
    public void enqueue(String recipient, Locale language, String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("url", Settings.url());
        String html = templates.render(template, Set.of(), language, all);
        entities.persist(
                new OutgoingMail(recipient, new MailContent(subject(html), html, PlainText.of(html)), current.now()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<OutgoingMail> take(int most) {
        List<OutgoingMail> due = entities.createQuery(
                        "select m from OutgoingMail m where m.dueAt <= :now order by m.dueAt, m.id", OutgoingMail.class)
                .setParameter("now", current.now())
                .setMaxResults(most)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", org.hibernate.LockOptions.SKIP_LOCKED)
                .getResultList();
        due.forEach(mail -> mail.take(current.now()));
        return due;
    }

    OutgoingMail get(Long id) {
        return entities.find(OutgoingMail.class, id);
    }

    private static String subject(String html) {
        Matcher title = TITLE.matcher(html);
        if (!title.find()) throw new IllegalStateException("A mail's template needs a title");
        return HtmlEscape.unescapeHtml(title.group(1)).strip().replaceAll("\\s+", " ");
    }
}
