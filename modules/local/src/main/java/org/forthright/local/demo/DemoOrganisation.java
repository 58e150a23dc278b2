package org.forthright.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.local.CannotStart;

/** What sign-in needs to know of a {@code tenant-config/<tenant>/organisation.yaml}. */
public record DemoOrganisation(String code, String name, String kind, List<DemoPerson> people) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public DemoOrganisation {
        people = List.copyOf(people);
    }

    public static List<DemoOrganisation> allIn(Path tenantConfig) {
        try (Stream<Path> folders = Files.list(tenantConfig)) {
            List<DemoOrganisation> organisations = new ArrayList<>();
            for (Path folder : folders.sorted().toList()) {
                Path file = folder.resolve("organisation.yaml");
                if (Files.exists(file)) {
                    organisations.add(YAML.readValue(file.toFile(), DemoOrganisation.class));
                }
            }
            return organisations;
        } catch (IOException e) {
            throw new CannotStart("The organisations in " + tenantConfig + " cannot be read: " + e.getMessage(), e);
        }
    }

    public UUID id() {
        return idOf("organisation", code);
    }

    public UUID groupId(String role) {
        return idOf("group", code + ":" + role);
    }

    private static UUID idOf(String kind, String name) {
        return UUID.nameUUIDFromBytes(("forthright:" + kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
