package org.forthright.procedure.lint.sign;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.platform.folder.MayBeMissing;
import org.forthright.platform.folder.TenantConfig;

/** Bodies, addresses and laws that are no more, from {@code default/reference/old-names.yaml}. */
@Startup
@Singleton
public class OldNames {

    private static final String FILE = TenantConfig.DEFAULT + "/reference/old-names.yaml";

    private final List<OldName> names;

    record File(List<String> unless, List<Name> names) {}

    record Name(
            String code,
            List<String> signs,
            @MayBeMissing List<String> unless,
            LocalDate since,
            String says,
            String source,
            LocalDate reviewOn,
            @MayBeMissing List<String> unconfirmed) {}

    /**
     * A name that is out of date.
     *
     * @param since the day from which it was
     * @param says what to write instead, in a sentence
     */
    public record OldName(String code, Sign sign, LocalDate since, String says) {}

    @Inject
    public OldNames(TenantConfig config) {
        File file = config.read(FILE, File.class);
        this.names = file.names().stream()
                .map(name -> new OldName(name.code(), sign(config, file, name), name.since(), name.says()))
                .toList();
    }

    /** Those that are out of date on a day. */
    public List<OldName> on(LocalDate day) {
        return names.stream().filter(name -> !name.since().isAfter(day)).toList();
    }

    private static Sign sign(TenantConfig config, File file, Name name) {
        return new Phrases(config, FILE, name.code())
                .sign(
                        name.signs(),
                        Stream.concat(file.unless().stream(), name.unless().stream())
                                .toList());
    }
}
