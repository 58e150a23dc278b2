package org.forthright.app.complaint.sharing;

import jakarta.inject.Inject;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.consent.Consents;
import org.forthright.organisation.Organisation;
import org.forthright.platform.document.Documents;

/** Imran Sayeed shares complaints from Northmoor. */
abstract class SharingDesk {

    static final String HANDLER = "imran.sayeed";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Consents consents;

    @Inject
    Documents documents;

    String question(Complaint complaint, String about) {
        return cast.as(Cast.NORTHMOOR, HANDLER, () -> consents.newest(
                        complaint.id(), Organisation.idOf(about), ConsentPurpose.FORWARD)
                .orElseThrow()
                .id()
                .toString());
    }

    Desk at(String person, String address) {
        return new Desk(cast.token(person), address);
    }

    static String address(Complaint complaint) {
        return "/" + Cast.NORTHMOOR + "/complaints/" + complaint.reference();
    }
}
