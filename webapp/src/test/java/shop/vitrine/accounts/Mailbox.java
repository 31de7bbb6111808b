package shop.vitrine.accounts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.SampleMarket;

/** Mails to one address, from the mail catcher. */
public final class Mailbox {
    private static final Pattern MAIL = Pattern.compile("\\{\"id\":.*?\"links\":\\[.*?]}");

    private final SampleMarket market;
    private final String address;

    public Mailbox(SampleMarket market, String address) {
        this.market = market;
        this.address = address;
    }

    /** Waits for a link containing this; returns its path. */
    public String link(String part) throws Exception {
        String mail = mail(part);
        Matcher link = Pattern.compile("https?://[^\"\\\\]*?(" + Pattern.quote(part) + "[^\"\\\\]*)")
                .matcher(mail);
        if (!link.find()) throw new AssertionError("No link " + part + " in " + mail);
        return link.group(1);
    }

    /** Waits for a mail containing this. */
    public String mail(String part) throws Exception {
        for (int tries = 0; tries < 60; tries++) {
            Matcher mails = MAIL.matcher(all());
            while (mails.find())
                if (mails.group().contains("\"to\":\"" + address + "\"")
                        && mails.group().contains(part)) return mails.group();
            Thread.sleep(500);
        }
        throw new AssertionError("No mail to " + address + " with " + part);
    }

    /** Whether no mail contains this so far. */
    public boolean lacks(String part) throws Exception {
        return MAIL.matcher(all())
                .results()
                .noneMatch(mail -> mail.group().contains("\"to\":\"" + address + "\"")
                        && mail.group().contains(part));
    }

    private String all() throws Exception {
        URI json = URI.create(market.local().mailUrl() + "/mails.json");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(json).build(), BodyHandlers.ofString())
                .body();
    }
}
