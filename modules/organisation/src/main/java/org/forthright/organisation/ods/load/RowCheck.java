package org.forthright.organisation.ods.load;

import java.util.regex.Pattern;

/** What has to be true of every row, whatever the file. */
public final class RowCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+");

    private RowCheck() {}

    public static void check(OdsRow row, Problems problems) {
        if (row.code().isEmpty()) {
            problems.add(row.line(), row.name(), OdsMistake.CODE_MISSING);
        } else if (!CODE.matcher(row.code()).matches()) {
            problems.add(row.line(), row.code(), OdsMistake.CODE_ODD);
        }
        if (row.name().isEmpty()) {
            problems.add(row.line(), row.code(), OdsMistake.NAME_MISSING);
        }
        if (row.roles().isEmpty() || row.primaryRole().isEmpty()) {
            problems.add(row.line(), row.code(), OdsMistake.PRIMARY_ROLE_MISSING);
        }
        if (row.openedOn() != null && row.closedOn() != null && row.closedOn().isBefore(row.openedOn())) {
            problems.add(row.line(), row.code(), OdsMistake.CLOSED_BEFORE_OPENED);
        }
    }
}
