package shop.vitrine.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import shop.vitrine.local.servers.StartFailure;

final class ProjectFolder {
    private ProjectFolder() {}

    /** @throws StartFailure unless VITRINE_HOME, this class or the working directory leads there */
    static Path find() {
        String given = System.getenv("VITRINE_HOME");
        if (given != null && !given.isBlank())
            return Path.of(given).toAbsolutePath().normalize();
        Path found = above(classes());
        if (found == null) found = above(Path.of("").toAbsolutePath());
        if (found == null) throw new StartFailure("The project folder was not found; name it in VITRINE_HOME.");
        return found;
    }

    private static Path classes() {
        try {
            return Path.of(ProjectFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path above(Path start) {
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("local/pom.xml")) && Files.exists(at.resolve("pom.xml"))) return at;
        }
        return null;
    }
}
