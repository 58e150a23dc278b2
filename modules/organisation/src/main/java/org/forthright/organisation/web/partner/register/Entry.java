package org.forthright.organisation.web.partner.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.ArrangementState;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.assurance.Assurance;
import org.forthright.organisation.partner.assurance.Duty;
import org.forthright.organisation.partner.assurance.DutyState;

/**
 * A provider with everything that the register knows of it.
 *
 * @param name as it is called today
 */
public record Entry(
        Provider provider, String name, List<Arrangement> arrangements, List<Assurance> assurances, LocalDate today) {

    public Entry {
        arrangements = List.copyOf(arrangements);
        assurances = List.copyOf(assurances);
    }

    /** Live where anything is; ended where everything has. */
    public ArrangementState state() {
        List<ArrangementState> states =
                arrangements.stream().map(each -> each.stateOn(today)).toList();
        return Arrays.stream(ArrangementState.values())
                .filter(states::contains)
                .findFirst()
                .orElse(ArrangementState.ENDED);
    }

    public List<String> services() {
        return arrangements.stream()
                .filter(each -> each.stateOn(today) != ArrangementState.ENDED)
                .map(Arrangement::service)
                .filter(service -> !service.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    public int met() {
        return (int) assurances.stream()
                .filter(each -> each.state() == DutyState.MET)
                .count();
    }

    public int overdue() {
        return (int) assurances.stream().filter(each -> each.isOverdueOn(today)).count();
    }

    public Optional<Assurance> of(Duty duty) {
        return assurances.stream().filter(each -> each.duty() == duty).findFirst();
    }

    public boolean isShown(Show show) {
        return switch (show) {
            case ALL -> true;
            case LIVE -> state() == ArrangementState.LIVE;
            case LATER -> state() == ArrangementState.BEGINS_LATER;
            case ENDED -> state() == ArrangementState.ENDED;
            case OVERDUE -> overdue() > 0;
        };
    }

    public boolean isCalled(String words) {
        String wanted = words.toLowerCase(Locale.UK);
        return name.toLowerCase(Locale.UK).contains(wanted)
                || provider.odsCode().toLowerCase(Locale.UK).equals(wanted);
    }
}
