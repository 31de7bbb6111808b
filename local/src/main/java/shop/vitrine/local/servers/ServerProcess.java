package shop.vitrine.local.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server as a child process, with a log and a pid file for later launchers. */
public final class ServerProcess {
    private final String name;
    private final Process process;
    private final Path log;
    private final Path note;

    private ServerProcess(String name, Process process, Path log, Path note) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.note = note;
    }

    public static ServerProcess start(
            String name, List<String> command, Map<String, String> environment, DataFolder data) throws IOException {
        Path log = data.at("logs/" + name.toLowerCase(Locale.ROOT) + ".log");
        ProcessBuilder builder = new ProcessBuilder(alone(command));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile()).redirectInput(new File("/dev/null"));
        Process process = builder.start();
        Path note = data.at("run/" + name);
        Files.writeString(note, process.pid() + " " + started(process.toHandle()));
        return new ServerProcess(name, process, log, note);
    }

    /** Ctrl-C reaches the whole process group; in its own session a server is stopped in order by the launcher. */
    private static List<String> alone(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) return command;
        List<String> all = new ArrayList<>(List.of("/usr/bin/setsid"));
        all.addAll(command);
        return all;
    }

    /** Stops what a killed launcher left running. */
    public static void endLeftovers(DataFolder data) throws IOException {
        try (Stream<Path> notes = Files.list(data.at("run"))) {
            for (Path note : notes.toList()) {
                String[] words = Files.readString(note).split(" ");
                if (words.length == 2) {
                    ProcessHandle.of(Long.parseLong(words[0]))
                            .filter(left -> words[1].equals(String.valueOf(started(left))))
                            .ifPresent(left -> end(left, Duration.ofSeconds(20)));
                }
                Files.delete(note);
            }
        }
    }

    /** @throws StartFailure if the process ends first or time is up */
    public void await(Duration limit, HealthCheck check) {
        Instant end = Instant.now().plus(limit);
        while (!check.holds()) {
            if (!process.isAlive()) throw new StartFailure(name + " stopped while it was starting; see " + log + ".");
            if (Instant.now().isAfter(end)) {
                throw new StartFailure(
                        name + " did not answer within " + limit.toSeconds() + " seconds; see " + log + ".");
            }
            try {
                Thread.sleep(150);
            } catch (InterruptedException e) {
                throw new StartFailure("Interrupted while waiting for " + name + ".", e);
            }
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    public Process process() {
        return process;
    }

    public void stop(Duration patience) {
        end(process.toHandle(), patience);
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(ProcessHandle server, Duration patience) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroy);
        Instant end = Instant.now().plus(patience);
        for (ProcessHandle one : all) {
            long left = Math.max(0, Duration.between(Instant.now(), end).toMillis());
            try {
                one.onExit().get(left, TimeUnit.MILLISECONDS);
            } catch (Exception e) {
                one.destroyForcibly();
            }
        }
    }

    private static long started(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Whether a server is ready. */
    @FunctionalInterface
    public interface HealthCheck {
        boolean holds();
    }
}
