package org.forthright.app.organisation.onboarding;

import java.util.Map;

/** The files of two organisations that nobody knows yet: a commissioner, and the hospital it commissions. */
final class NewcomerFiles {

    static final String ICB = "kettlebridge-icb";
    static final String TRUST = "stainmoor-trust";

    static final String ICB_FILE = """
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
            advocacy:
              name: Kettlebridge Advocacy
              phone: 01632 960 150
              email: help@kettlebridge-advocacy.example
              source: Invented for a test
              reviewOn: 2027-04-01
            commissions:
              - {provider: stainmoor-trust, service: Hospital care, contract: K-1, from: 2026-04-01}
            people:
              - {username: wanda.cole, name: Wanda Cole, email: wanda.cole@kettlebridge.example, roles: [responsible-person], from: 2026-04-01}
              - {username: farah.noon, name: Farah Noon, email: farah.noon@kettlebridge.example, roles: [complaints-manager, organisation-admin]}
            """;

    static final String TRUST_FILE = """
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
              - {username: wanda.cole, name: Wanda Cole, email: wanda.cole@stainmoor.example, roles: [handler]}
            """;

    static final Map<String, String> BOTH = Map.of(ICB, ICB_FILE, TRUST, TRUST_FILE);

    private NewcomerFiles() {}
}
