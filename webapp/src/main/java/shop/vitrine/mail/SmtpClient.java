package shop.vitrine.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.Properties;
import shop.vitrine.platform.Settings;
import shop.vitrine.tenants.Current;

/** Sends by the server in {@code VITRINE_SMTP}, {@code host:port}. */
@ApplicationScoped
class SmtpClient {
    private static final String TIMEOUT = "5000";

    @Inject
    Current current;

    void send(OutgoingMail mail) throws MessagingException {
        MimeMessage message = message(mail);
        var user = Settings.find("VITRINE_SMTP_USER");
        if (user.isPresent()) Transport.send(message, user.get(), Settings.required("VITRINE_SMTP_PASSWORD"));
        else Transport.send(message);
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        MimeMessage message = new Numbered(Session.getInstance(properties()), mail.id());
        message.setFrom(new InternetAddress(Settings.find("VITRINE_MAIL_FROM").orElse("Vitrine <market@localhost>")));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.content().subject(), "UTF-8");
        message.setSentDate(Date.from(current.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.content().plain(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.content().html(), "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        return message;
    }

    private static Properties properties() {
        String server = Settings.find("VITRINE_SMTP").orElse("localhost:25");
        int colon = server.lastIndexOf(':');
        Properties properties = new Properties();
        properties.put("mail.smtp.host", colon < 0 ? server : server.substring(0, colon));
        properties.put("mail.smtp.port", colon < 0 ? "25" : server.substring(colon + 1));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        properties.put("mail.smtp.starttls.enable", "true");
        return properties;
    }

    /** Keeps its message id, so that receivers recognise a mail sent twice. */
    private static final class Numbered extends MimeMessage {
        private final Long number;

        Numbered(Session session, Long number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            String host = java.net.URI.create(Settings.url()).getHost();
            setHeader("Message-ID", "<mail-" + number + "@" + host + ">");
        }
    }
}
