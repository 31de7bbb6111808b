package shop.vitrine.web.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.web.http.QueryString;
import shop.vitrine.web.language.Messages;

/**
 * The notices of one page: {@code ?notice=saved} or {@code ?notice=removed:7k3m9qxd4t2p}. Nothing else of the URL is
 * shown.
 */
public final class Notices {
    private static final String PARAMETER = "notice";
    private static final int MAX_SUBJECTS = 100;

    private final String prefix;
    private final Set<String> names;

    private Notices(String prefix, Set<String> names) {
        this.prefix = prefix;
        this.names = names;
    }

    /** @param prefix of the message keys, without the final dot */
    public static Notices of(String prefix, String... names) {
        for (String name : names)
            if (!Messages.has(prefix + "." + name)) throw new IllegalArgumentException(prefix + "." + name);
        return new Notices(prefix, Set.of(names));
    }

    /** Null for unknown notices. */
    public Notice read(String sent) {
        if (sent == null) return null;
        String[] parts = sent.split(":", 2);
        if (!names.contains(parts[0])) return null;
        List<String> subjects = parts.length == 1
                ? List.of()
                : Stream.of(parts[1].split(","))
                        .filter(subject -> subject.matches("[0-9A-Za-z-]{1,40}"))
                        .limit(MAX_SUBJECTS)
                        .toList();
        return notice(parts[0], subjects);
    }

    public Notice say(String name, Object... subjects) {
        return notice(name, Stream.of(subjects).map(String::valueOf).toList());
    }

    /** Adds the notice to a path, which may have a query and a fragment. */
    public String path(String path, String name, Object... subjects) {
        if (!names.contains(name)) throw new IllegalArgumentException(name);
        return elsewhere(path, name, subjects);
    }

    /** For a page of another domain. */
    public static String elsewhere(String path, String name, Object... subjects) {
        String about = Stream.of(subjects).map(String::valueOf).collect(Collectors.joining(","));
        return QueryString.of(path)
                .with(PARAMETER, about.isEmpty() ? name : name + ":" + about)
                .toString();
    }

    private Notice notice(String name, List<String> subjects) {
        if (!names.contains(name)) throw new IllegalArgumentException(name);
        return new Notice(name, prefix + "." + name, subjects, List.copyOf(subjects), null);
    }
}
