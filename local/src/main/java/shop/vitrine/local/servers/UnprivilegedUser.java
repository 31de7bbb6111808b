package shop.vitrine.local.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL and Elasticsearch without root, which they refuse. */
final class UnprivilegedUser {
    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--map-user=1000", "--map-group=1000");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private UnprivilegedUser() {}

    /** @param writes folders that it must be able to write */
    static List<String> command(List<String> command, Path... writes) {
        if (!root()) return command;
        if (works(NAMESPACE)) return joined(NAMESPACE, command);
        // The other user must own what it writes.
        for (Path path : writes) runs(List.of("chown", "-R", "65534:65534", path.toString()));
        if (works(NOBODY)) return joined(NOBODY, command);
        throw new StartFailure(
                "This is root, which PostgreSQL and Elasticsearch refuse, and neither unshare nor setpriv"
                        + " gets rid of it here; run as an ordinary user.");
    }

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean works(List<String> prefix) {
        return runs(joined(prefix, List.of("true")));
    }

    private static boolean runs(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new StartFailure("Interrupted.", e);
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
