package shop.vitrine.showcase.hostnames;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.spi.NamingManager;

/** Asks the DNS servers of this machine. */
final class DnsLookup implements DnsRecords {
    private static final Map<String, String> HOW = Map.of(
            // Milliseconds for the first attempt, doubled for the second and last.
            "com.sun.jndi.dns.timeout.initial", "1500", "com.sun.jndi.dns.timeout.retries", "2");

    /** The JDK finds its DNS provider through the context class loader, and the application's cannot see it. */
    @Override
    public List<String> texts(String name) {
        Thread here = Thread.currentThread();
        ClassLoader own = here.getContextClassLoader();
        here.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return ask(name);
        } finally {
            here.setContextClassLoader(own);
        }
    }

    private static List<String> ask(String name) {
        try {
            DirContext dns = (DirContext) NamingManager.getURLContext("dns", new Hashtable<>(HOW));
            try {
                Attribute found =
                        dns.getAttributes("dns:/" + name, new String[] {"TXT"}).get("TXT");
                return found == null ? List.of() : all(found);
            } finally {
                dns.close();
            }
        } catch (NameNotFoundException e) {
            return List.of();
        } catch (NamingException e) {
            throw new DnsUnavailable(e);
        }
    }

    private static List<String> all(Attribute found) throws NamingException {
        List<String> texts = new ArrayList<>();
        for (Object text : Collections.list(found.getAll())) texts.add(unquoted(String.valueOf(text)));
        return texts;
    }

    /** A TXT record with spaces comes quoted. */
    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
