package io.rostrum.encoder.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;

/** Steps of AdamW (Loshchilov 2019), gradients cut to length 1, with a warm-up and a linear decay. */
final class AdamW {

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;
    private static final double DECAY = 0.01;
    private static final double WARM = 0.1; // share of the steps

    private final double rate;
    private final double headRate;
    private final long steps;
    private final int workers;

    /** @param steps of all workers together */
    AdamW(double rate, double headRate, long steps, int workers) {
        this.workers = workers;
        this.rate = rate;
        this.headRate = headRate;
        this.steps = steps;
    }

    private double share(long step) {
        double warm = Math.max(1, WARM * steps);
        return step < warm ? (step + 1) / warm : Math.max(0, (steps - step) / (steps - warm));
    }

    /** @param step from 0; gradients are used up */
    void step(Parameters parameters, NDManager manager, long step) {
        double share = share(step);
        List<NDArray> gradients = new ArrayList<>();
        double square = 0;
        for (Parameters.Parameter parameter : parameters.list()) {
            NDArray gradient = parameter.value().hasGradient() ? parameter.value().getGradient() : null;
            gradients.add(gradient);
            if (gradient != null) {
                gradient.attach(manager);
                float length = gradient.square().sum().getFloat();
                square += length;
            }
        }
        double cut = 1 / Math.max(1, Math.sqrt(square));
        if (!Double.isFinite(cut) || !Double.isFinite(square)) {
            System.out.println("Gradients overflowed at step " + step);
            gradients.forEach(gradient -> gradient.set(new float[(int) gradient.size()]));
            return;
        }
        double unbiased1 = 1 - Math.pow(BETA1, step / workers + 1);
        double unbiased2 = 1 - Math.pow(BETA2, step / workers + 1);
        int at = 0;
        for (Parameters.Parameter parameter : parameters.list()) {
            NDArray gradient = gradients.get(at++);
            if (gradient == null) {
                continue;
            }
            double of = share * (parameter.isHead() ? headRate : rate);
            NDArray cutGradient = gradient.mul(cut);
            parameter.mean().muli(BETA1).addi(cutGradient.mul(1 - BETA1));
            parameter.square().muli(BETA2).addi(cutGradient.square().muli(1 - BETA2));
            NDArray delta = parameter.square().div(unbiased2);
            delta.attach(manager);
            delta = delta.sqrt().addi(EPSILON);
            NDArray move = parameter.mean().mul(of / unbiased1);
            move.attach(manager);
            NDArray value = parameter.value();
            if (parameter.decays()) {
                value.muli(1 - of * DECAY);
            }
            value.subi(move.div(delta));
            gradient.muli(0);
        }
    }
}
