package org.forthright.procedure.reference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forthright.platform.folder.TenantConfig;

/** The modules of guidance that the Ombudsman publishes for the health service in England. */
@Singleton
public class Guidance {

    private static final String FILE = TenantConfig.DEFAULT + "/reference/guidance.yaml";

    private final File file;

    record File(String name, String link, String source, LocalDate reviewOn, List<Module> modules) {}

    record Module(String code, String title, boolean confirmed) {}

    /** A module, and the page on which it lies. */
    public record Reading(String title, String link) {}

    @Inject
    public Guidance(TenantConfig config) {
        this.file = config.read(FILE, File.class);
    }

    /** The module that a paragraph points to by its code; empty where it points to none. */
    public Optional<Reading> module(String code) {
        return file.modules().stream()
                .filter(module -> module.code().equals(code))
                .findFirst()
                .map(module -> new Reading(module.title(), file.link()));
    }
}
