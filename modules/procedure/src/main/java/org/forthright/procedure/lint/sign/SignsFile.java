package org.forthright.procedure.lint.sign;

import java.util.List;
import org.forthright.platform.folder.MayBeMissing;
import org.forthright.procedure.setting.Jurisdiction;

/** The files of {@code default/procedures/signs}. */
final class SignsFile {

    private SignsFile() {}

    record Clauses(List<Clause> clauses) {}

    record Clause(
            String clause,
            List<String> about,
            @MayBeMissing List<String> unless,
            @MayBeMissing List<Say> says) {}

    record Say(String what, @MayBeMissing String channel, List<String> signs) {}

    record Law(Jurisdiction jurisdiction, List<BreachSigns> breaches) {}

    record BreachSigns(
            Breach breach,
            @MayBeMissing List<Group> groups,
            @MayBeMissing List<String> nowhere,
            @MayBeMissing List<String> absent) {}

    record Group(List<String> signs, List<String> unless) {}

    record Promises(List<Promise> promises) {}

    record Promise(String setting, List<String> signs, List<String> unless) {}
}
