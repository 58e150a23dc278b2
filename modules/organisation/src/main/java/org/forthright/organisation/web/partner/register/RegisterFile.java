package org.forthright.organisation.web.partner.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.organisation.partner.Lead;
import org.forthright.organisation.partner.assurance.Assurance;
import org.forthright.organisation.partner.assurance.Duty;
import org.forthright.organisation.partner.assurance.DutyState;
import org.forthright.organisation.web.partner.page.ArrangementRow;
import org.forthright.platform.paper.Csv;

/** The register as a table for a spreadsheet: one line for each provider, dates as 2026-11-23. */
@ApplicationScoped
public class RegisterFile {

    private final Register register;

    @Inject
    RegisterFile(Register register) {
        this.register = register;
    }

    public byte[] csv() {
        return Csv.of(
                header(), register.entries().stream().map(RegisterFile::line).toList());
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(
                List.of("Provider", "ODS code", "Arrangements", "Services", "Lead", "Role", "Email", "Phone"));
        for (Duty duty : Duty.values()) {
            header.add(duty.title());
            header.add(duty.title() + ": evidence");
            header.add(duty.title() + ": page");
            header.add(duty.title() + ": noted on");
            header.add(duty.title() + ": review on");
        }
        return header;
    }

    private static List<String> line(Entry entry) {
        Lead lead = entry.provider().lead();
        List<String> line = new ArrayList<>(List.of(
                entry.name(),
                entry.provider().odsCode(),
                ArrangementRow.label(entry.state()).text(),
                String.join("; ", entry.services()),
                lead.name(),
                lead.role(),
                lead.email(),
                lead.phone()));
        Stream.of(Duty.values()).forEach(duty -> line.addAll(cells(entry, duty)));
        return line;
    }

    private static List<String> cells(Entry entry, Duty duty) {
        return entry.of(duty).map(RegisterFile::cells).orElse(List.of(DutyState.UNKNOWN.title(), "", "", "", ""));
    }

    private static List<String> cells(Assurance assurance) {
        return List.of(
                assurance.state().title(),
                assurance.evidence(),
                assurance.link(),
                assurance.notedOn().toString(),
                assurance.reviewOn().map(LocalDate::toString).orElse(""));
    }
}
