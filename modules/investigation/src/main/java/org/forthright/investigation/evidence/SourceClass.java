package org.forthright.investigation.evidence;

/** Whose view a paper gives. All of them are looked for, so that no side goes unheard (procedure 9.24, 9.25). */
public enum SourceClass {
    PERSON("The person", "What the complainant, the patient or their family say or sent"),
    STAFF("Staff", "Statements and interviews of those who were there"),
    RECORDS("Records", "Notes, logs and data made at the time"),
    POLICY("Policy", "The law, standard, policy or guidance that it is measured against"),
    ADVICE("Advice", "A clinical or other view of somebody qualified, at best not involved"),
    OTHER("Other", "Anything else that bears on a point");

    private final String title;
    private final String meaning;

    SourceClass(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
