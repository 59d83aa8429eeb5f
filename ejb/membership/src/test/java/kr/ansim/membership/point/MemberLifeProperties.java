package kr.ansim.membership.point;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/**
 * Whatever members buy, send back, hold, use and are granted, however nights, days, merges and undos fall between, and though
 * everything is told twice: the trial balance is zero at every moment, nothing is granted twice, and every point and coupon is
 * where a slow and obvious model says.
 */
class MemberLifeProperties {

    @FunctionalInterface
    private interface Act {
        void on(MemberLife life, int which, int amount);
    }

    @Provide
    ActionChainArbitrary<MemberLife> lives() {
        return ActionChain.<MemberLife>startWith(MemberLife::new)
                .withAction(5, act("buy", (life, which, amount) -> life.buy(which, 1 + amount % 4, 150 + which * 20L)))
                .withAction(4, act("give", (life, which, amount) -> life.give(which, 3L * amount)))
                .withAction(3, act("send back", MemberLife::sendBack))
                .withAction(4, act("confirm", (life, which, amount) -> life.confirm(which)))
                .withAction(
                        5,
                        act(
                                "check out",
                                (life, which, amount) ->
                                        life.checkouts().checkOut(which, 1 + amount % 3, (amount - 1) * 5L)))
                .withAction(
                        4, act("use", (life, which, amount) -> life.checkouts().use(which)))
                .withAction(
                        1,
                        act("release", (life, which, amount) -> life.checkouts().release(which)))
                .withAction(
                        3,
                        act(
                                "give back",
                                (life, which, amount) -> life.checkouts().giveBack(which, amount)))
                .withAction(
                        1,
                        act(
                                "roll back",
                                (life, which, amount) -> life.checkouts().rollBack(which)))
                .withAction(
                        2,
                        act("grant", (life, which, amount) -> life.checkouts().grant()))
                .withAction(
                        3,
                        act(
                                "take grants back",
                                (life, which, amount) -> life.checkouts().takeBackGrants()))
                .withAction(3, act("merge", MemberLife::merge))
                .withAction(2, act("undo", (life, which, amount) -> life.undo(which)))
                .withAction(2, act("night", (life, which, amount) -> life.night()))
                .withAction(
                        4, act("days pass", (life, which, amount) -> life.daysPass(which % 4 == 0 ? amount * 4 : 1)))
                .withMaxTransformations(40);
    }

    private static Action.Independent<MemberLife> act(String name, Act act) {
        return () -> Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 9))
                .as((which, amount) ->
                        Transformer.mutate(name + " " + which + " " + amount, life -> act.on(life, which, amount)));
    }

    @Property(tries = 45)
    void everything_is_where_the_model_says_and_nothing_is_given_twice(@ForAll("lives") ActionChain<MemberLife> life) {
        life.withInvariant("as the model says", MemberLife::check).run();
    }
}
