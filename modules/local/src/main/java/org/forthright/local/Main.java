package org.forthright.local;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.forthright.local.database.EmbeddedDatabase;
import org.forthright.local.identity.KeycloakProcess;
import org.forthright.local.running.Progress;
import org.forthright.local.running.RunningParts;
import org.forthright.local.running.SoleRun;

/** The whole platform on one machine, with one command. */
@QuarkusMain(name = "local")
public final class Main {

    private static final int REFUSED = 2;

    private Main() {}

    public static void main(String... arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                printUsage();
            } else {
                start(options);
            }
        } catch (CannotStart refusal) {
            refuse(refusal.sentence());
        }
    }

    static void refuse(String sentence) {
        System.err.println(sentence);
        System.exit(REFUSED);
    }

    private static void start(Options options) {
        Folders folders = Folders.of(options);
        Ports ports = Ports.from(options.port());
        External external = new External(System.getenv());
        Progress progress = Progress.on(System.out);
        folders.prepare();
        SoleRun sole = SoleRun.on(folders);
        KeycloakProcess.stopLeftBehind(folders);
        EmbeddedDatabase.stopLeftBehind(folders);
        if (options.reset()) {
            progress.says("Data", "thrown away");
            folders.clear();
        }
        folders.requireSpace();
        ports.requireFree(external);
        RunningParts parts = RunningParts.stoppedWithTheProcess(progress);
        parts.start(() -> sole);
        new Launch(folders, ports, external, progress, parts).run();
    }

    private static void printUsage() {
        try (InputStream text = Objects.requireNonNull(Main.class.getResourceAsStream("usage.txt"), "usage.txt")) {
            text.transferTo(System.out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
