package org.forthright.organisation.onboarding;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Profile;
import org.forthright.organisation.onboarding.file.Checked;
import org.forthright.platform.folder.BrokenConfiguration;
import org.forthright.platform.folder.TenantConfig;

/**
 * Onboarding from the command line: {@code check}, {@code plan} and {@code apply} a tenant-config, {@code export} live
 * organisations into one.
 */
@ApplicationScoped
public class OnboardingCommand {

    private static final int DONE = 0;
    private static final int MISTAKEN = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final String ONLY = "--only";

    private final Onboarding onboarding;
    private final Path tenantConfig;

    @Inject
    OnboardingCommand(Onboarding onboarding, @ConfigProperty(name = "forthright.tenant-config") Path tenantConfig) {
        this.onboarding = onboarding;
        this.tenantConfig = tenantConfig;
    }

    /** What was typed: the command, a folder, and the codes of single organisations. */
    private record Typed(String command, Optional<Path> folder, List<String> only) {

        static Optional<Typed> of(List<String> words) {
            List<String> rest = new ArrayList<>(words);
            String command = rest.removeFirst();
            List<String> only = new ArrayList<>();
            for (int at = rest.indexOf(ONLY); at >= 0; at = rest.indexOf(ONLY)) {
                if (at + 1 == rest.size()) {
                    return Optional.empty();
                }
                rest.remove(at);
                only.add(rest.remove(at));
            }
            return rest.size() > 1
                    ? Optional.empty()
                    : Optional.of(new Typed(command, rest.stream().findFirst().map(Path::of), only));
        }

        boolean means(String code) {
            return only.isEmpty() || only.contains(code);
        }
    }

    /**
     * Does it and says so.
     *
     * @return the exit code: 0 done, 1 mistakes or refusals, 2 not understood
     */
    public int run(List<String> words, PrintStream out) {
        try {
            return Typed.of(words).map(typed -> run(typed, out)).orElseGet(() -> explain(out));
        } catch (BrokenConfiguration broken) {
            return say(out, Reports.mistakes(broken.mistakes()), MISTAKEN);
        } catch (Refusal no) {
            return say(out, Reports.refused(no.reason()), MISTAKEN);
        }
    }

    private int run(Typed typed, PrintStream out) {
        return switch (typed.command()) {
            case "check", "plan", "apply" -> read(typed, out);
            case "export" ->
                typed.folder().map(folder -> export(typed, folder, out)).orElseGet(() -> explain(out));
            default -> explain(out);
        };
    }

    private int read(Typed typed, PrintStream out) {
        Checked checked = onboarding.check(new TenantConfig(typed.folder().orElse(tenantConfig)));
        if (!checked.isSound()) {
            return say(out, Reports.mistakes(checked.mistakes()), MISTAKEN);
        }
        List<Profile> files = checked.sound().stream()
                .filter(file -> typed.means(file.code()))
                .toList();
        if (typed.command().equals("check")) {
            return say(out, Reports.sound(files), DONE);
        }
        Plan plan = onboarding.plan(files);
        if (typed.command().equals("plan")) {
            return say(out, Reports.plan(plan), DONE);
        }
        Applied applied = onboarding.apply(plan);
        return say(out, Reports.applied(applied), applied.isWhole() ? DONE : MISTAKEN);
    }

    private int export(Typed typed, Path into, PrintStream out) {
        List<String> codes = onboarding.codes().stream().filter(typed::means).toList();
        try {
            for (String code : codes) {
                Path folder = Files.createDirectories(into.resolve(code));
                Files.writeString(
                        folder.resolve("organisation.yaml"),
                        onboarding.export(code).orElseThrow());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return say(out, Reports.exported(codes, into), DONE);
    }

    private static int explain(PrintStream out) {
        return say(out, Reports.usage(), NOT_UNDERSTOOD);
    }

    private static int say(PrintStream out, TemplateInstance words, int code) {
        out.print(words.render());
        return code;
    }
}
