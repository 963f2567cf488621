<?php

namespace App;

/** Not through OpenAI::client(). */
final class Recommender
{
    public function ask(string $question): string
    {
        $curl = curl_init('https://api.deepseek.com/chat/completions');
        curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode(['model' => 'deepseek-chat', 'messages' => [$question]]));
        return curl_exec($curl);
    }
}
