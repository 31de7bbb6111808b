package shop.vitrine.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailCatcherTest {
    @Test
    void showsWhatWasSentNewestFirst() throws Exception {
        try (MailCatcher catcher = MailCatcher.start()) {
            send(catcher, "First", "See http://localhost/orders/1.");
            send(catcher, "Grüße <b>", "Plain");

            assertThat(catcher.newestFirst()).extracting(CaughtMail::subject).containsExactly("Grüße <b>", "First");
            CaughtMail first = catcher.newestFirst().getLast();
            assertThat(first.to()).isEqualTo("mila@example.org");
            assertThat(first.text()).startsWith("See ");
            assertThat(first.links()).containsExactly("http://localhost/a?b=1&c=2", "http://localhost/orders/1");
            assertThat(get(catcher, "/")).contains("Grüße &lt;b&gt;").doesNotContain("<b>");
            assertThat(get(catcher, "/mails/1")).contains("href=\"http://localhost/orders/1");
            assertThat(get(catcher, "/mails/1/html")).contains("<p>");
            assertThat(get(catcher, "/mails.json")).contains("\"subject\":\"First\"");
            assertThat(get(catcher, "/mails/99")).contains("no such mail");
        }
    }

    private static String get(MailCatcher catcher, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(catcher.url() + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static void send(MailCatcher catcher, String subject, String text) throws Exception {
        Properties properties = new Properties();
        String[] address = catcher.smtpAddress().split(":");
        properties.put("mail.smtp.host", address[0]);
        properties.put("mail.smtp.port", address[1]);
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("market@example.org");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("mila@example.org"));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent("<p><a href=\"http://localhost/a?b=1&amp;c=2\">x</a></p>", "text/html; charset=UTF-8");
        message.setContent(new MimeMultipart("alternative", plain, html));
        Transport.send(message);
    }
}
