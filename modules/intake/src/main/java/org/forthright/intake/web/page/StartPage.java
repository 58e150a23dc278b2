package org.forthright.intake.web.page;

import java.util.List;
import org.forthright.complaint.Channel;
import org.forthright.intake.question.Promises;
import org.forthright.organisation.Organisation;
import org.forthright.procedure.reference.ContactBlock;

/**
 * What the public page says.
 *
 * @param advocacy what an advocate does, and then how to reach one, line by line
 * @param promises of the procedure in force today
 * @param resume where a draft of this browser goes on that has not been sent; empty where there is none
 */
public record StartPage(
        String start,
        String name,
        boolean commissioner,
        String phone,
        String hours,
        String email,
        List<String> address,
        List<String> services,
        List<String> providers,
        List<String> advocacy,
        ContactBlock ombudsman,
        Promises promises,
        String resume) {

    public static StartPage of(
            Organisation organisation,
            List<String> providers,
            List<String> advocacy,
            ContactBlock ombudsman,
            Promises promises,
            String resume) {
        return new StartPage(
                "/" + organisation.code(),
                organisation.name(),
                organisation.commissions(),
                organisation.phone(),
                organisation.openingHours(),
                organisation.complaintsEmail(),
                organisation.address(),
                organisation.services(),
                providers,
                advocacy,
                ombudsman,
                promises,
                resume);
    }

    /** @param way by the name of its channel */
    public boolean takes(String way) {
        return promises.takes(Channel.valueOf(way));
    }

    public String explanation() {
        return advocacy.getFirst();
    }

    public List<String> advocates() {
        return advocacy.subList(1, advocacy.size());
    }

    public String first() {
        return start + "/complain/who";
    }

    public String wipe() {
        return start + "/complain/clean-slate";
    }
}
