package org.forthright.organisation.ods.load;

/** What can be wrong in a file of the directory. */
public enum OdsMistake {
    NOT_A_DIRECTORY("this is not a file of the directory: neither its XML, nor its JSON, nor one of its CSV files"),
    BROKEN("the file breaks off or is not well formed here"),
    EMPTY("there is no organisation in the file"),
    CODE_MISSING("an organisation without a code"),
    CODE_ODD("the code has letters and digits, and nothing else"),
    CODE_TWICE("the code is there twice"),
    NAME_MISSING("an organisation without a name"),
    PRIMARY_ROLE_MISSING("an organisation without a primary role"),
    STATUS_ODD("the status is Active or Inactive"),
    DATE_ODD("a date that is none"),
    CLOSED_BEFORE_OPENED("it closes before it opens"),
    SUCCESSION_ODD("a succession without its other side, or neither predecessor nor successor"),
    COLUMNS_MISSING("a row has at least twelve columns"),
    OLDER_THAN_LOADED("the file was published before one that is loaded already"),
    COUNT_DIFFERS("the file says that it holds another number of organisations than are in it");

    private final String sentence;

    OdsMistake(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
