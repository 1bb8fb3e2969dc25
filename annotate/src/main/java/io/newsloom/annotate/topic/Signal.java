package io.newsloom.annotate.topic;

import io.newsloom.common.topic.MediaTopic;

/**
 * One reason to think that an article is about a topic.
 *
 * @param topic the topic it speaks for
 * @param confidence how often such a signal is right, 0 to 1
 * @param evidence what was seen, as people read it: {@code section: Палітыка}
 */
record Signal(MediaTopic topic, double confidence, String evidence) {}
