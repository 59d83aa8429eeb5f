package kr.ansim.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import kr.ansim.identity.CompanyKeys;
import kr.ansim.notice.CompanyWebhooks;
import kr.ansim.web.api.call.NeedsScope;

/** What may know what, and what things are called. */
final class HouseRules {

    static final List<String> MODULES =
            List.of("platform", "identity", "notice", "delivery", "partner", "certification", "membership", "care");

    static final ArchRule THE_KERNEL_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("kr.ansim.kernel..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "kr.ansim.kernel..", "java..", "javax.crypto..", "jakarta..", "org.jspecify.annotations.."));

    static final ArchRule NOBODY_BELOW_KNOWS_WEB_OR_ADAPTERS = noClasses()
            .that()
            .resideOutsideOfPackages("kr.ansim.web..", "kr.ansim.integration..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kr.ansim.web..", "kr.ansim.integration..");

    static final ArchRule WEB_KNOWS_NO_ADAPTER = noClasses()
            .that()
            .resideInAPackage("kr.ansim.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kr.ansim.integration..", "kr.ansim..port..");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Facade")
            .orShould()
            .haveSimpleNameEndingWith("Bean");

    static final ArchRule ENTITIES_STAY_INSIDE = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAnyPackage(
                    MODULES.stream().map(module -> "kr.ansim." + module).toArray(String[]::new));

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("kr.ansim.kernel..")
            .should()
            .callMethod(Instant.class, "now");

    /** The simulators are strangers on purpose and sign like a shop that does not know us. */
    static final ArchRule HASHES_ARE_MADE_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages("kr.ansim.kernel..", "kr.ansim.simulators..")
            .should()
            .callMethod(MessageDigest.class, "getInstance", String.class)
            .orShould()
            .callMethod(Mac.class, "getInstance", String.class);

    static final ArchRule NOBODY_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("kr.ansim.simulators..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    static final ArchRule ADAPTERS_REFUSE_TRANSACTIONS = classes()
            .that()
            .resideInAPackage("kr.ansim.integration..")
            .and()
            .areAnnotatedWith(Stateless.class)
            .should(carryTransactionAttribute(TransactionAttributeType.NEVER));

    static final ArchRule EVERY_FACADE_METHOD_SAYS_WHO_MAY = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should(sayWhoMay());

    /** Compiles, and is refused when it is called: on the view without an interface only what is public is a business method. */
    static final ArchRule SESSION_BEANS_ARE_CALLED_BY_WHAT_IS_PUBLIC =
            noClasses().should(callWhatASessionBeanDoesNotShow());

    /** A second domain finds the same frame. */
    static final ArchRule THE_FRAME_OF_THE_API_KNOWS_NO_DOMAIN = noClasses()
            .that()
            .resideInAnyPackage("kr.ansim.web.api.problem..", "kr.ansim.web.api.body..", "kr.ansim.web.api.call..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kr.ansim.delivery..", "kr.ansim.web.delivery..", "kr.ansim.web.api.delivery..");

    static final ArchRule EVERY_ENDPOINT_NAMES_ITS_SCOPE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should(nameTheirScope());

    /** Which company a caller may speak for is said in one place, and nobody gets around it. */
    static final ArchRule PARTNER_SAYS_WHOSE_SYSTEMS_THEY_ARE = noClasses()
            .that()
            .resideOutsideOfPackage("kr.ansim.partner..")
            .and()
            .doNotBelongToAnyOf(CompanyKeys.class, CompanyWebhooks.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(CompanyKeys.class, CompanyWebhooks.class);

    private HouseRules() {}

    /** Other modules see the base package only; adapters also the ports they implement. */
    static ArchRule onlyTheBasePackageIsSeen(String module) {
        String base = "kr.ansim." + module;
        DescribedPredicate<JavaClass> internal =
                resideInAPackage(base + "..").and(not(resideInAPackage(base))).as("are internal to " + module);
        DescribedPredicate<JavaClass> port = resideInAPackage(base + ".port..");
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + "..")
                .should()
                .dependOnClassesThat(internal.and(not(port)))
                .orShould(noDependencyOnPortsOutsideAdapters(port));
    }

    private static ArchCondition<JavaClass> noDependencyOnPortsOutsideAdapters(DescribedPredicate<JavaClass> port) {
        return new ArchCondition<>("use a port without being its adapter") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean uses = item.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> port.test(dependency.getTargetClass()));
                boolean adapter = item.getPackageName().startsWith("kr.ansim.integration.");
                events.add(new SimpleConditionEvent(
                        item, uses && !adapter, item.getName() + " uses a port without being its adapter"));
            }
        };
    }

    private static ArchCondition<JavaClass> carryTransactionAttribute(TransactionAttributeType type) {
        return new ArchCondition<>("carry @TransactionAttribute(" + type + ")") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean carries = item.tryGetAnnotationOfType(TransactionAttribute.class)
                        .filter(attribute -> attribute.value() == type)
                        .isPresent();
                events.add(new SimpleConditionEvent(item, carries, item.getName() + " may run in a transaction"));
            }
        };
    }

    private static ArchCondition<JavaClass> callWhatASessionBeanDoesNotShow() {
        return new ArchCondition<>("call what a session bean does not show") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getAccessesFromSelf().stream()
                        .filter(access -> isSessionBean(access.getTargetOwner()))
                        .filter(access -> !isItself(item, access.getTargetOwner()))
                        .filter(access -> access.getTarget()
                                .resolveMember()
                                .filter(HouseRules::isHidden)
                                .isPresent())
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static boolean isSessionBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(Stateful.class);
    }

    /** What stands inside of a bean, or takes its place, calls the bean itself and no view of it. */
    private static boolean isItself(JavaClass caller, JavaClass bean) {
        return caller.isAssignableTo(bean.getName())
                || caller.getEnclosingClass()
                        .filter(outer -> isItself(outer, bean))
                        .isPresent();
    }

    private static boolean isHidden(JavaMember member) {
        return member instanceof JavaMethod
                && !member.getModifiers().contains(JavaModifier.PUBLIC)
                && !member.getModifiers().contains(JavaModifier.STATIC);
    }

    private static ArchCondition<JavaMethod> nameTheirScope() {
        return new ArchCondition<>("name their scope") {
            @Override
            public void check(JavaMethod item, ConditionEvents events) {
                boolean named = item.isAnnotatedWith(NeedsScope.class)
                        || item.getOwner().isAnnotatedWith(NeedsScope.class);
                events.add(new SimpleConditionEvent(item, named, item.getFullName() + " needs no scope"));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        DescribedPredicate<JavaMethod> said = describe(
                "say who may",
                method -> method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class));
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        item, said.test(item), item.getFullName() + " does not say who may call it"));
            }
        };
    }
}
