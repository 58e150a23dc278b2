package org.forthright.organisation.onboarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthright.organisation.onboarding.file.Checked;
import org.forthright.organisation.onboarding.file.OrganisationFiles;
import org.forthright.organisation.onboarding.file.Preflight;

/** Files of organisations as text, to be spoilt line by line. */
public final class Folder {

    private final Map<String, String> texts = new HashMap<>();
    private boolean invented;

    /** One commissioner and one provider, with nothing wrong in them. */
    public static Folder sound() {
        Folder folder = new Folder();
        folder.texts.put("kettlebridge-icb", """
                code: kettlebridge-icb
                name: Kettlebridge Integrated Care Board
                shortName: Kettlebridge ICB
                referencePrefix: KB
                odsCode: QK1
                kind: commissioner
                complaintsEmail: complaints@kettlebridge.example
                phone: 01632 960 700
                openingHours: Monday to Friday, 9am to 5pm
                address: [Kettlebridge ICB, 1 Mill Lane, Kettlebridge]
                services: [Hospital care, GP surgery]
                commissions: [stainmoor-trust]
                people:
                  - {username: wanda.cole, name: Wanda Cole, email: wanda.cole@kettlebridge.example, roles: [responsible-person]}
                  - {username: farah.noon, name: Farah Noon, email: farah.noon@kettlebridge.example, roles: [complaints-manager, organisation-admin]}
                """);
        folder.texts.put("stainmoor-trust", """
                code: stainmoor-trust
                name: Stainmoor Hospital Trust
                shortName: Stainmoor Hospital
                referencePrefix: SM
                odsCode: RS9
                kind: provider
                complaintsEmail: complaints@stainmoor.example
                phone: 01632 960 800
                openingHours: Monday to Friday, 9am to 5pm
                address: [Stainmoor Hospital, Fell Road, Stainmoor]
                services: [Emergency department]
                people:
                  - {username: ivo.brandt, name: Ivo Brandt, email: ivo.brandt@stainmoor.example, roles: [responsible-person, complaints-manager]}
                """);
        return folder;
    }

    /** With this text of a file put in the place of that. */
    public Folder where(String code, String text, String becomes) {
        String before = texts.get(code);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(code + " does not contain: " + text);
        }
        texts.put(code, before.replace(text, becomes));
        return this;
    }

    public Folder named(String code, String folder) {
        texts.put(folder, texts.remove(code));
        return this;
    }

    public Folder ofADemonstration() {
        invented = true;
        return this;
    }

    public Checked checked(Preflight.Known... directory) {
        return Preflight.check(new OrganisationFiles("", texts, List.of(), invented), List.of(directory));
    }

    public List<String> mistakes(Preflight.Known... directory) {
        return checked(directory).mistakes().stream()
                .map(mistake -> mistake.text().replace("/organisation.yaml", ""))
                .toList();
    }
}
