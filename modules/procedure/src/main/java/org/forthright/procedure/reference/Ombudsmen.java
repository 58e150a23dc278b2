package org.forthright.procedure.reference;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.reference.ReferralFile.Body;
import org.forthright.procedure.reference.ReferralFile.Contact;
import org.forthright.procedure.setting.Jurisdiction;

/** Where people go after the local answer. A letter takes the block that is in force on the day it is sent. */
@Startup
@Singleton
public class Ombudsmen {

    private static final String FILE = TenantConfig.DEFAULT + "/reference/ombudsman.yaml";

    private final ReferralFile file;

    @Inject
    public Ombudsmen(TenantConfig config) {
        this.file = config.read(FILE, ReferralFile.class);
        file.bodies().stream()
                .filter(body ->
                        body.contacts().isEmpty() || body.contacts().stream().anyMatch(Contact::endsBeforeItBegins))
                .map(Body::code)
                .findFirst()
                .ifPresent(code -> {
                    throw config.broken(FILE, code, "there is no contact, or one that ends before it begins");
                });
    }

    /** The Ombudsman for complaints about the NHS in England. */
    public ContactBlock on(LocalDate day) {
        return file.ombudsman().body().on(day);
    }

    /** The Ombudsman for complaints about the health service of a nation. */
    public ContactBlock on(Jurisdiction jurisdiction, LocalDate day) {
        return switch (jurisdiction) {
            case ENGLAND -> on(day);
            case SCOTLAND -> file.scotland().on(day);
        };
    }

    /** The body named where a point is about powers under the Mental Health Act (model procedure, paragraph 9.37). */
    public ContactBlock mentalHealthAct(LocalDate day) {
        return file.mentalHealthAct().on(day);
    }

    /** The Ombudsman named in addition where a council's social care is part of the complaint. */
    public ContactBlock socialCare(LocalDate day) {
        return file.socialCare().on(day);
    }
}
