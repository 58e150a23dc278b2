package org.forthright.procedure.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forthright.platform.folder.MayBeMissing;

/** A list of codes, each with the name that people read. */
public record CodeList(
        String code,
        String name,
        int version,
        LocalDate effectiveFrom,
        String source,
        LocalDate reviewOn,
        @MayBeMissing List<String> unconfirmed,
        List<Code> entries) {

    public CodeList {
        unconfirmed = List.copyOf(unconfirmed);
        entries = List.copyOf(entries);
    }

    public Optional<Code> find(String entry) {
        return entries.stream().filter(code -> code.code().equals(entry)).findFirst();
    }

    public Code require(String entry) {
        return find(entry)
                .orElseThrow(() -> new IllegalArgumentException("There is no " + entry + " among the " + code + "."));
    }

    public boolean contains(String entry) {
        return find(entry).isPresent();
    }
}
