package org.forthright.organisation.web.ods;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.ods.OdsDirectory;
import org.forthright.organisation.ods.OdsDirectory.Edition;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.InTenant;

/** What the national directory says of the organisation itself. */
@Path("/{organisation}/organisation/ods")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class OdsResource {

    private final OrganisationAccess access;
    private final Organisations organisations;
    private final OdsDirectory directory;
    private final OdsNotes notes;

    @Inject
    OdsResource(OrganisationAccess access, Organisations organisations, OdsDirectory directory, OdsNotes notes) {
        this.access = access;
        this.organisations = organisations;
        this.directory = directory;
        this.notes = notes;
    }

    @GET
    public TemplateInstance entry() {
        access.requireAdminister();
        Organisation mine = organisations.mine();
        return Pages.entry(new OdsPage(
                mine.name(),
                "/" + mine.code() + "/organisation",
                mine.odsCode(),
                notes.of(mine),
                directory.edition().map(OdsResource::day).orElse(null)));
    }

    /** The day of publication, or else the day on which it was loaded. */
    private static String day(Edition edition) {
        return DateWords.day(edition.publishedOn() == null ? London.dateOf(edition.loadedAt()) : edition.publishedOn());
    }
}
