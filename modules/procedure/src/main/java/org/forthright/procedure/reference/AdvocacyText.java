package org.forthright.procedure.reference;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.platform.folder.MayBeMissing;
import org.forthright.platform.folder.TenantConfig;

/** What independent advocacy is and how to reach it: the block ((advocacy)) of letters and pages. */
@Startup
@Singleton
public class AdvocacyText {

    private static final String FILE = TenantConfig.DEFAULT + "/reference/advocacy.yaml";

    private final File file;

    record File(String what, String notFor, List<Provider> providers) {}

    record Provider(
            String code,
            String name,
            String phone,
            String website,
            String areas,
            String source,
            LocalDate reviewOn,
            @MayBeMissing List<String> unconfirmed) {

        private String line() {
            return "%s: %s, %s".formatted(name, phone, website);
        }
    }

    @Inject
    public AdvocacyText(TenantConfig config) {
        this.file = config.read(FILE, File.class);
    }

    /** What an advocate does, in a few sentences. */
    public String what() {
        return file.what().strip();
    }

    /** Paragraphs of plain words; an organisation that names no advocate of its own area gets the national ones. */
    public String of(String name, String phone, String email) {
        return what() + "\n\n" + (name.isBlank() ? nationalProviders() : local(name, phone, email));
    }

    private String nationalProviders() {
        return file.providers().stream().map(Provider::line).collect(Collectors.joining("\n"));
    }

    private static String local(String name, String phone, String email) {
        return Stream.of(name, labelled("Telephone", phone), labelled("Email", email))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String labelled(String label, String value) {
        return value.isBlank() ? "" : label + ": " + value;
    }
}
