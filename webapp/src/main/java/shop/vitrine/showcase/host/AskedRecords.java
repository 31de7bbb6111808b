package shop.vitrine.showcase.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.spi.NamingManager;

/** Asks the DNS servers of this machine. */
final class AskedRecords implements DnsRecords {
    private static final Map<String, String> HOW = Map.of(
            Context.INITIAL_CONTEXT_FACTORY,
            "com.sun.jndi.dns.DnsContextFactory",
            Context.PROVIDER_URL,
            "dns:",
            // Milliseconds to the first answer, doubled with the second and last try.
            "com.sun.jndi.dns.timeout.initial",
            "1500",
            "com.sun.jndi.dns.timeout.retries",
            "2");

    @Override
    public List<String> texts(String name) {
        DirContext dns = null;
        try {
            dns = (DirContext) NamingManager.getURLContext("dns", new Hashtable<>(HOW));
            if (dns == null) dns = new javax.naming.directory.InitialDirContext(new Hashtable<>(HOW));
            Attribute found =
                    dns.getAttributes("dns:/" + name, new String[] {"TXT"}).get("TXT");
            if (found == null) return List.of();
            List<String> texts = new ArrayList<>();
            for (Object text : Collections.list(found.getAll())) texts.add(unquoted(String.valueOf(text)));
            return texts;
        } catch (NameNotFoundException e) {
            return List.of();
        } catch (NamingException e) {
            throw new DnsSilent(e);
        } finally {
            close(dns);
        }
    }

    /** A text with spaces comes in quotes. */
    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static void close(DirContext dns) {
        try {
            if (dns != null) dns.close();
        } catch (NamingException e) {
            throw new DnsSilent(e);
        }
    }
}
