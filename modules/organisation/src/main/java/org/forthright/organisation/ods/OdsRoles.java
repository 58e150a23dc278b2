package org.forthright.organisation.ods;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.forthright.organisation.OrganisationKind;
import org.forthright.platform.folder.MayBeMissing;
import org.forthright.platform.folder.TenantConfig;

/** The roles of {@code default/reference/ods-roles.yaml}: what they are called, and which make a kind of ours. */
@Startup
@Singleton
public class OdsRoles {

    private static final String FILE = TenantConfig.DEFAULT + "/reference/ods-roles.yaml";

    private final Listed listed;

    @Inject
    public OdsRoles(TenantConfig config) {
        this.listed = config.read(FILE, Listed.class);
        listed.kinds().forEach(kind -> kind.anyOf().forEach(id -> require(config, id)));
        listed.files().forEach(file -> file.roles().forEach(id -> require(config, id)));
    }

    /**
     * The file.
     *
     * @param files what the rows of a published CSV file are, since it does not say so itself
     */
    public record Listed(
            String source,
            LocalDate reviewOn,
            @MayBeMissing List<String> unconfirmed,
            List<OdsRole> roles,
            List<Kind> kinds,
            List<PublishedFile> files) {}

    public record Kind(String kind, List<String> anyOf) {}

    /**
     * A CSV file.
     *
     * @param file the beginning of its name
     * @param roles of every row, the primary one first
     * @param gpPractice the role of rows whose prescribing setting is that of a GP practice; may be empty
     */
    public record PublishedFile(
            String file, List<String> roles, @MayBeMissing String gpPractice) {}

    /** The id itself where nobody has entered a name. */
    public String name(String id) {
        return listed.roles().stream()
                .filter(role -> role.id().equals(id))
                .map(OdsRole::name)
                .findFirst()
                .orElse(id);
    }

    /** One of these makes an organisation of this kind; none where the directory does not know the kind. */
    public List<OdsRole> of(OrganisationKind kind) {
        return listed.kinds().stream()
                .filter(each -> each.kind().equals(kind.code()))
                .flatMap(each -> each.anyOf().stream())
                .map(id -> new OdsRole(id, name(id)))
                .toList();
    }

    public List<PublishedFile> files() {
        return listed.files();
    }

    private void require(TenantConfig config, String id) {
        if (listed.roles().stream().noneMatch(role -> role.id().equals(id))) {
            throw config.broken(FILE, id, "the role is not among the roles");
        }
    }
}
