package kr.ansim.partner.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ChooseSales;
import kr.ansim.partner.DescribeCompany;
import kr.ansim.partner.NamePeople;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.Person;
import kr.ansim.partner.SettlementAccount;

/** What can be told of an application's answers by looking at them, each refusal at its field. */
final class CompanyFields {

    static final int MOST_PEOPLE = 10;

    private static final int LONGEST_NAME = 100;
    private static final Pattern PHONE = Pattern.compile("0[0-9]{1,3}-?[0-9]{3,4}-?[0-9]{4}|1[5-9][0-9]{2}-?[0-9]{4}");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("[0-9]{2,}(?:-?[0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private CompanyFields() {}

    static BusinessNumber checked(DescribeCompany told, LocalDate today) {
        BusinessNumber number = BusinessNumber.read(told.registrationNumber())
                .orElseThrow(() -> RuleBroken.at("registrationNumber", PartnerRule.REGISTRATION_NUMBER_WRONG));
        if (told.name().isBlank()) {
            throw RuleBroken.at("name", PartnerRule.COMPANY_NAME_MISSING);
        }
        notTooLong("name", told.name(), LONGEST_NAME);
        if (told.openedOn().isAfter(today)) {
            throw RuleBroken.at("openedOn", PartnerRule.OPENED_IN_FUTURE);
        }
        needed("phone", told.phone());
        matches("phone", told.phone(), PHONE, PartnerRule.PHONE_WRONG);
        needed("postcode", told.postcode());
        matches("postcode", told.postcode(), POSTCODE, PartnerRule.POSTCODE_WRONG);
        needed("address", told.address());
        notTooLong("address", told.address(), 200);
        return number;
    }

    static void check(NamePeople named) {
        check("representatives", named.representatives(), false);
        check("contacts", named.contacts(), true);
    }

    private static void check(String part, List<Person> people, boolean reachable) {
        if (people.isEmpty()) {
            throw RuleBroken.at(part + ".0.name", PartnerRule.FIELD_MISSING);
        }
        if (people.size() > MOST_PEOPLE) {
            throw RuleBroken.at(part, PartnerRule.TOO_MANY_PEOPLE, MOST_PEOPLE);
        }
        for (int place = 0; place < people.size(); place++) {
            Person person = people.get(place);
            String at = part + "." + place + ".";
            needed(at + "name", person.name());
            notTooLong(at + "name", person.name(), LONGEST_NAME);
            notTooLong(at + "duty", person.duty(), LONGEST_NAME);
            if (reachable) {
                needed(at + "phone", person.phone());
                needed(at + "email", person.email());
            }
            matches(at + "phone", person.phone(), PHONE, PartnerRule.PHONE_WRONG);
            matches(at + "email", person.email(), EMAIL, PartnerRule.PERSON_EMAIL_WRONG);
        }
    }

    static void check(SettlementAccount told) {
        needed("bank", told.bank());
        notTooLong("bank", told.bank(), LONGEST_NAME);
        needed("number", told.number());
        matches("number", told.number(), ACCOUNT_NUMBER, PartnerRule.ACCOUNT_NUMBER_WRONG);
        notTooLong("number", told.number(), 30);
        needed("holder", told.holder());
        notTooLong("holder", told.holder(), LONGEST_NAME);
    }

    /** @param known the categories of the table of papers */
    static void check(ChooseSales chosen, Set<String> known) {
        if (chosen.channels().isEmpty()) {
            throw RuleBroken.at("channels", PartnerRule.NOTHING_CHOSEN);
        }
        if (chosen.categories().isEmpty()) {
            throw RuleBroken.at("categories", PartnerRule.NOTHING_CHOSEN);
        }
        chosen.categories().stream()
                .filter(one -> !known.contains(one))
                .findFirst()
                .ifPresent(strange -> {
                    throw RuleBroken.at("categories", PartnerRule.UNKNOWN_CATEGORY, strange);
                });
    }

    private static void needed(String field, String value) {
        if (value.isBlank()) {
            throw RuleBroken.at(field, PartnerRule.FIELD_MISSING);
        }
    }

    private static void notTooLong(String field, String value, int most) {
        if (value.strip().length() > most) {
            throw RuleBroken.at(field, PartnerRule.FIELD_TOO_LONG, most);
        }
    }

    private static void matches(String field, String value, Pattern form, PartnerRule otherwise) {
        if (!value.isBlank() && !form.matcher(value.strip()).matches()) {
            throw RuleBroken.at(field, otherwise);
        }
    }
}
