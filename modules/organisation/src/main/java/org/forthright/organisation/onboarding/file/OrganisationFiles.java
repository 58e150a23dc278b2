package org.forthright.organisation.onboarding.file;

import static org.forthright.platform.folder.TenantConfig.DEFAULT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.forthright.platform.folder.TenantConfig;

/**
 * The file {@code organisation.yaml} of each organisation, as text.
 *
 * @param place what is shown before the name of a folder; empty where the files came through a page
 * @param texts by folder
 * @param foldersWithout folders that should hold one and do not
 * @param areInvented whether they are those of a demonstration, where no address of a real person may stand
 */
public record OrganisationFiles(
        String place, Map<String, String> texts, List<String> foldersWithout, boolean areInvented) {

    private static final String FILE = "organisation.yaml";
    private static final String DEMONSTRATION = "demo";
    private static final Set<String> OF_NO_ORGANISATION = Set.of(DEFAULT, DEMONSTRATION, "schema", "keycloak");

    public OrganisationFiles {
        texts = new TreeMap<>(texts);
        foldersWithout = List.copyOf(foldersWithout);
    }

    /** All of them in one tenant-config. */
    public static OrganisationFiles in(TenantConfig config) {
        Map<String, String> texts = config.organisations().stream()
                .collect(Collectors.toMap(code -> code, code -> config.text(code + "/" + FILE)));
        List<String> without = config.folders().stream()
                .filter(folder -> !texts.containsKey(folder) && !OF_NO_ORGANISATION.contains(folder))
                .toList();
        return new OrganisationFiles(
                config.place() + "/", texts, without, config.folders().contains(DEMONSTRATION));
    }

    /** Handed in on a page, by code. */
    public static OrganisationFiles of(Map<String, String> texts) {
        return new OrganisationFiles("", texts, List.of(), false);
    }

    String shown(String folder) {
        return place + folder + "/" + FILE;
    }
}
