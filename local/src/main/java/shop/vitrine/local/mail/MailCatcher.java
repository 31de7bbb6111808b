package shop.vitrine.local.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import shop.vitrine.local.servers.FreePorts;

/** Accepts every mail, delivers none, and shows the last thousand. */
public final class MailCatcher implements AutoCloseable {
    private static final int KEPT = 1000;

    private final ConcurrentLinkedDeque<CaughtMail> mails = new ConcurrentLinkedDeque<>();
    private final AtomicLong count = new AtomicLong();
    private final GreenMail smtp;
    private final HttpServer pages;

    private MailCatcher() throws IOException {
        smtp = new GreenMail(new ServerSetup(FreePorts.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    public static MailCatcher start() throws IOException {
        MailCatcher catcher = new MailCatcher();
        catcher.smtp.start();
        UserManager users = catcher.smtp.getManagers().getUserManager();
        users.setMessageDeliveryHandler((message, to) -> {
            catcher.keep(to.getEmail(), message.getMessage());
            return everybody(users);
        });
        catcher.pages.createContext("/", new CaughtMailHandler(catcher::newestFirst));
        catcher.pages.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        catcher.pages.start();
        return catcher;
    }

    private static GreenMailUser everybody(UserManager users) throws UserException {
        GreenMailUser user = users.getUser("everybody");
        return user != null ? user : users.createUser("everybody", "everybody", "everybody");
    }

    private void keep(String to, MimeMessage message) throws MessagingException {
        try {
            long id = count.incrementAndGet();
            mails.addFirst(MimeMessageParser.read(id, to, message));
            if (mails.size() > KEPT) mails.removeLast();
            // They are kept here; the server's own copies only waste memory.
            if (id % KEPT == 0) smtp.purgeEmailFromAllMailboxes();
        } catch (IOException | FolderException e) {
            throw new MessagingException(e.getMessage(), e);
        }
    }

    /** Adds another page. */
    public void show(String path, HttpHandler page) {
        pages.createContext(path, page);
    }

    List<CaughtMail> newestFirst() {
        return List.copyOf(mails);
    }

    public String smtpAddress() {
        return "127.0.0.1:" + smtp.getSmtp().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + pages.getAddress().getPort();
    }

    @Override
    public void close() {
        pages.stop(0);
        smtp.stop();
    }
}
