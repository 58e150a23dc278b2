package org.forthright.organisation.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.organisation.Advocacy;
import org.forthright.organisation.OrganisationKind;
import org.forthright.organisation.Profile;
import org.forthright.organisation.Profile.Commissioned;
import org.forthright.organisation.Profile.Person;
import org.forthright.organisation.step.partner.ArrangeFromProfile;
import org.jspecify.annotations.Nullable;

/** At the start, brings the directory up to date with the organisations that have a folder in tenant-config. */
@ApplicationScoped
public class ReadProfiles {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Path tenantConfig;
    private final OpenOrganisation openOrganisation;
    private final ArrangeFromProfile arrangeFromProfile;

    @Inject
    ReadProfiles(
            @ConfigProperty(name = "forthright.tenant-config") Path tenantConfig,
            OpenOrganisation openOrganisation,
            ArrangeFromProfile arrangeFromProfile) {
        this.tenantConfig = tenantConfig;
        this.openOrganisation = openOrganisation;
        this.arrangeFromProfile = arrangeFromProfile;
    }

    void on(@Observes StartupEvent start) {
        List<Profile> profiles = profiles();
        profiles.forEach(openOrganisation::open);
        profiles.forEach(arrangeFromProfile::arrange);
    }

    public List<Profile> profiles() {
        try (Stream<Path> folders = Files.list(tenantConfig)) {
            return folders.map(folder -> folder.resolve("organisation.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .map(ReadProfiles::profile)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of tenant-config cannot be read: " + tenantConfig, unreadable);
        }
    }

    private static Profile profile(Path file) {
        try {
            return profile(YAML.readTree(file.toFile()));
        } catch (IOException | IllegalArgumentException | DateTimeException wrong) {
            throw new IllegalStateException(file + " is not the profile of an organisation", wrong);
        }
    }

    private static Profile profile(JsonNode yaml) {
        return new Profile(
                yaml.required("code").asText(),
                yaml.required("name").asText(),
                yaml.required("shortName").asText(),
                yaml.required("odsCode").asText(),
                OrganisationKind.of(yaml.required("kind").asText()),
                yaml.required("referencePrefix").asText(),
                yaml.required("complaintsEmail").asText(),
                yaml.required("phone").asText(),
                yaml.required("openingHours").asText(),
                texts(yaml.path("address")),
                texts(yaml.path("services")),
                advocacy(yaml.path("advocacy")),
                elements(yaml.path("commissions"))
                        .map(ReadProfiles::commissioned)
                        .toList(),
                elements(yaml.path("people")).map(ReadProfiles::person).toList());
    }

    private static Advocacy advocacy(JsonNode yaml) {
        return new Advocacy(
                yaml.path("name").asText(),
                yaml.path("phone").asText(),
                yaml.path("email").asText());
    }

    private static Commissioned commissioned(JsonNode yaml) {
        return yaml.isTextual()
                ? new Commissioned(yaml.asText(), "", "", true, null, null)
                : new Commissioned(
                        yaml.required("provider").asText(),
                        yaml.path("service").asText(),
                        yaml.path("contract").asText(),
                        yaml.path("nhsFunded").asBoolean(true),
                        day(yaml.path("from")),
                        day(yaml.path("until")));
    }

    private static @Nullable LocalDate day(JsonNode yaml) {
        return yaml.isTextual() ? LocalDate.parse(yaml.asText()) : null;
    }

    private static Person person(JsonNode yaml) {
        return new Person(
                yaml.required("username").asText(),
                yaml.required("name").asText(),
                yaml.required("email").asText(),
                texts(yaml.path("roles")));
    }

    private static List<String> texts(JsonNode list) {
        return elements(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
