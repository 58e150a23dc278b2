package org.forthright.organisation.web.partner.form;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.organisation.OrganisationKind;
import org.forthright.organisation.ods.OdsDirectory;
import org.forthright.organisation.ods.OdsRecord;
import org.forthright.organisation.ods.OdsRole;
import org.forthright.organisation.ods.OdsRoles;
import org.forthright.organisation.partner.PartnerRefusal;
import org.forthright.platform.form.Answers;
import org.forthright.platform.page.DateWords;

/** Nothing begins with somebody who has ceased to be, or who provides nothing; the form names the successor. */
@ApplicationScoped
public class OdsCodes {

    private static final String ALONE = "%s closed on %s, and the national directory names no successor";
    private static final String FOLLOWED = "%s closed on %s; its successor is %s";

    private final OdsDirectory directory;
    private final OdsRoles roles;

    @Inject
    OdsCodes(OdsDirectory directory, OdsRoles roles) {
        this.directory = directory;
        this.roles = roles;
    }

    public void check(Answers answers, LocalDate from) {
        answers.optional("ods").flatMap(directory::find).ifPresent(found -> {
            if (!found.active() && found.closedOn() != null && from.isAfter(found.closedOn())) {
                answers.problem("ods", sentence(found, DateWords.day(found.closedOn())));
            }
            if (commissions(found)) {
                answers.problem("ods", PartnerRefusal.NOT_A_PROVIDER.sentence());
            }
        });
    }

    /** By any of its roles: of a board, the primary one does not say so. */
    public boolean commissions(OdsRecord found) {
        return roles.of(OrganisationKind.COMMISSIONER).stream().map(OdsRole::id).anyMatch(found.roles()::contains);
    }

    private String sentence(OdsRecord found, String day) {
        String successors = directory.successors(found.code()).stream()
                .map(successor -> successor.code() + ", " + successor.name())
                .collect(joining("; "));
        return successors.isEmpty()
                ? ALONE.formatted(found.code(), day)
                : FOLLOWED.formatted(found.code(), day, successors);
    }
}
