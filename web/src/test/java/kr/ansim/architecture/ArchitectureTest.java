package kr.ansim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule holds for the house, and would notice if it did not: it rejects its canary. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // a program of its own, which the tests start as the outside
            .withImportOption(location -> !location.contains("simulators"))
            .importPackages("kr.ansim");

    private record Rule(String name, ArchRule rule, Class<?> canary) {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(
                new Rule(
                        "the kernel stands alone",
                        HouseRules.THE_KERNEL_STANDS_ALONE,
                        kr.ansim.kernel.canary.KnowsThePlatform.class),
                new Rule(
                        "nobody below knows web or adapters",
                        HouseRules.NOBODY_BELOW_KNOWS_WEB_OR_ADAPTERS,
                        kr.ansim.delivery.canary.KnowsThePortal.class),
                new Rule("web knows no adapter", HouseRules.WEB_KNOWS_NO_ADAPTER, kr.ansim.web.canary.KnowsAPort.class),
                new Rule(
                        "names say what a thing is",
                        HouseRules.NAMES_SAY_WHAT_A_THING_IS,
                        kr.ansim.web.canary.BookingHelper.class),
                new Rule("entities stay inside", HouseRules.ENTITIES_STAY_INSIDE, kr.ansim.delivery.CanaryEntity.class),
                new Rule(
                        "time comes from the clock",
                        HouseRules.TIME_COMES_FROM_THE_CLOCK,
                        kr.ansim.web.canary.AsksTheSystem.class),
                new Rule(
                        "hashes are made in one place",
                        HouseRules.HASHES_ARE_MADE_IN_ONE_PLACE,
                        kr.ansim.web.canary.HashesByItself.class),
                new Rule("nobody prints", HouseRules.NOBODY_PRINTS, kr.ansim.web.canary.Prints.class),
                new Rule(
                        "adapters refuse transactions",
                        HouseRules.ADAPTERS_REFUSE_TRANSACTIONS,
                        kr.ansim.integration.canary.JoinsTransactions.class),
                new Rule(
                        "the frame of the API knows no domain",
                        HouseRules.THE_FRAME_OF_THE_API_KNOWS_NO_DOMAIN,
                        kr.ansim.web.api.body.canary.KnowsLockers.class),
                new Rule(
                        "partner says whose systems they are",
                        HouseRules.PARTNER_SAYS_WHOSE_SYSTEMS_THEY_ARE,
                        kr.ansim.web.canary.SpeaksForAnyCompany.class),
                new Rule(
                        "every endpoint names its scope",
                        HouseRules.EVERY_ENDPOINT_NAMES_ITS_SCOPE,
                        kr.ansim.web.canary.AnswersAnyKey.class),
                new Rule(
                        "every facade method says who may",
                        HouseRules.EVERY_FACADE_METHOD_SAYS_WHO_MAY,
                        kr.ansim.delivery.canary.LetsEverybodyIn.class),
                new Rule(
                        "session beans are called by what is public",
                        HouseRules.SESSION_BEANS_ARE_CALLED_BY_WHAT_IS_PUBLIC,
                        kr.ansim.delivery.canary.CallsPastTheView.class)));
        for (String module : HouseRules.MODULES) {
            rules.add(new Rule(
                    "only the base package of " + module + " is seen",
                    HouseRules.onlyTheBasePackageIsSeen(module),
                    kr.ansim.web.canary.ReachesInside.class));
        }
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> holds() {
        return rules().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> rejects_its_canary() {
        return rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    JavaClasses canary = new ClassFileImporter().importClasses(rule.canary());
                    assertThat(rule.rule().evaluate(canary).hasViolation())
                            .as("the canary %s goes unnoticed", rule.canary())
                            .isTrue();
                }));
    }
}
