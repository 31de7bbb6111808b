package shop.vitrine.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Parses a MIME message. */
final class MimeMessageParser {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    private MimeMessageParser() {}

    static CaughtMail read(long id, String to, MimeMessage message) throws MessagingException, IOException {
        String text = content(message, "text/plain").orElse("");
        String html = content(message, "text/html").orElse("");
        String subject = message.getSubject() == null ? "" : message.getSubject();
        return new CaughtMail(id, Instant.now(), to, subject, text, html, links(text, html));
    }

    private static Optional<String> content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return Optional.of((String) part.getContent());
        if (!(part.getContent() instanceof Multipart several)) return Optional.empty();
        for (int i = 0; i < several.getCount(); i++) {
            BodyPart one = several.getBodyPart(i);
            if (Part.ATTACHMENT.equalsIgnoreCase(one.getDisposition())) continue;
            Optional<String> found = content(one, type);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static List<String> links(String text, String html) {
        Set<String> links = new LinkedHashSet<>();
        for (Element link : Jsoup.parse(html).select("a[href]")) links.add(link.attr("href"));
        ADDRESS.matcher(text).results().forEach(found -> links.add(found.group()));
        return List.copyOf(links);
    }
}
