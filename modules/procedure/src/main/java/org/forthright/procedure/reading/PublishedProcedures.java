package org.forthright.procedure.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Models;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Procedures;
import org.forthright.procedure.directory.OrganisationInWords;
import org.forthright.procedure.slot.Slots;

/** Finds the procedures that the organisation of the address has published; any other is not found. */
@ApplicationScoped
public class PublishedProcedures {

    private final CurrentActor current;
    private final OrganisationInWords organisation;
    private final Models models;
    private final Procedures procedures;
    private final Slots slots;
    private final Clock clock;

    @Inject
    PublishedProcedures(
            CurrentActor current,
            OrganisationInWords organisation,
            Models models,
            Procedures procedures,
            Slots slots,
            Clock clock) {
        this.current = current;
        this.organisation = organisation;
        this.models = models;
        this.procedures = procedures;
        this.slots = slots;
        this.clock = clock;
    }

    /** Today's. */
    public PublishedProcedure inForce() {
        Map<String, String> directory = directory();
        return published(procedures.inForce(me(), directory.getOrDefault("kind", ""), today()), directory);
    }

    /** One of the organisation's own versions, whether past, in force or to come. */
    public PublishedProcedure own(int number) {
        return published(
                procedures
                        .find(current.actor().organisationCode() + "/" + number)
                        .orElseThrow(NotFoundException::new),
                directory());
    }

    /** The model that it went by before it had a version of its own. */
    public PublishedProcedure model(String code, int number) {
        Map<String, String> directory = directory();
        return published(
                models.find(code + "/" + number)
                        .filter(model -> model.kinds().contains(directory.getOrDefault("kind", "")))
                        .orElseThrow(NotFoundException::new),
                directory);
    }

    /** Any procedure as my organisation's readers would read it. */
    public PublishedProcedure as(Procedure procedure) {
        return published(procedure, directory());
    }

    private PublishedProcedure published(Procedure procedure, Map<String, String> directory) {
        return new PublishedProcedure(procedure, slots.words(procedure.settings(), procedure.fillings(), directory));
    }

    /** Nobody's where no complaints are handled. */
    private Map<String, String> directory() {
        Map<String, String> directory = organisation.of(me());
        if (!procedures.existsFor(directory.getOrDefault("kind", ""))) {
            throw new NotFoundException();
        }
        return directory;
    }

    private UUID me() {
        return current.actor().organisationId();
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
