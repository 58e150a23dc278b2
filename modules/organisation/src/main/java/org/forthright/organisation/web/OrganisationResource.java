package org.forthright.organisation.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.platform.tenancy.InTenant;

/** What is set up here, and what is missing. */
@Path("/{organisation}/organisation")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class OrganisationResource {

    private final OrganisationAccess access;
    private final SetUpLines setUp;

    @Inject
    OrganisationResource(OrganisationAccess access, SetUpLines setUp) {
        this.access = access;
        this.setUp = setUp;
    }

    @GET
    public TemplateInstance setUp() {
        access.requireAdminister();
        return Pages.setUp(setUp.page());
    }
}
